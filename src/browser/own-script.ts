import { trustedTypesPolicy } from '../hosting/content-security-policy.ts';
import { href } from '../views/href.ts';

/**
 * What of Trusted Types is used here. The types of the DOM that we have do not know them: there, what
 * the policy makes is the text that it was made from.
 */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** Made once, for a second policy of the name would be refused. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  trustedTypesPolicy,
  { createScriptURL: checked },
);

/**
 * Allows an address as that of a worker; our policy lets none be started that did not come through
 * here.
 *
 * @throws TypeError for an address that is not of this site
 */
export function ownScript(address: string): string {
  return policy ? policy.createScriptURL(address) : checked(address);
}

function checked(address: string): string {
  const whole = new URL(address, location.href).href;
  if (whole.startsWith(new URL(href('/'), location.href).href)) return whole;
  throw new TypeError(`${whole} is not of this site.`);
}
