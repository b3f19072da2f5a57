export { pageDirectives } from './content-security-policy.ts';
export { siteServer } from './site-server.ts';
export { gatherFacts, readFacts, scriptsIn, type SiteFacts } from './site-facts.ts';
export { writeCaddy } from './writers/caddy.ts';
export { writeHeadersFile } from './writers/headers-file.ts';
export { writeNginx } from './writers/nginx.ts';
export type { Place } from './writers/place.ts';
export { writeVercel } from './writers/vercel.ts';
