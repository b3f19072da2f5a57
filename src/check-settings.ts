import { z } from 'zod';
import { forms } from './exports/forms.ts';
import { citationFormats } from './share/citations/index.ts';
import {
  basePathSetting,
  configFault,
  siteConfig,
  siteLanguageSetting,
  type FileForm,
  type SiteConfig,
} from './site-config.ts';
import { accentOf } from './theme/accent.ts';
import { wordsIn } from './words/index.ts';

/**
 * Makes sure of the settings before anything is made with them.
 *
 * @throws Error that names every setting that is wrong, and what to do about it, a line each
 */
export function checkSettings(): void {
  const faults = [
    ...settingFaults(siteConfig, siteLanguageSetting(), process.env['SITE_URL'] ?? ''),
    ...basePathFaults(basePathSetting()),
  ];
  const all = configFault === null ? faults : [configFault, ...faults];
  if (all.length > 0) throw new Error(`The settings of the site have mistakes.\n${all.join('\n')}`);
}

/**
 * What is wrong with settings: `accent: “bluish” is no colour. …`; empty where nothing is.
 *
 * @param language of the interface, as it is after the environment was heard
 * @param address of the site from the environment; empty: the one of the settings counts
 */
export function settingFaults(config: SiteConfig, language: string, address = ''): string[] {
  const { error } = schema.safeParse({ ...config, language });
  const faults = (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  const fault = address === '' ? null : faultOfAddress(address);
  return fault === null ? faults : [...faults, `SITE_URL: ${fault}`];
}

/** @param basePath with `/` at both ends */
export function basePathFaults(basePath: string): string[] {
  // What needs no escape in an address, in the name of a folder, or in what servers are told.
  return /^\/(?:[\w~-][\w.~-]*\/)*$/.test(basePath)
    ? []
    : [
        `BASE_PATH: “${basePath}” is no path that a site can be under. Write folders alone, of letters a to z, digits, - and _, as in BASE_PATH=/reader/; the host goes into SITE_URL.`,
      ];
}

const words = (what: string) =>
  z.string({ error: `is missing. Write ${what}.` }).refine((text) => text.trim() !== '', {
    error: `is empty. Write ${what}.`,
  });

const fileForms = [
  ...forms.map(({ extension }) => extension),
  ...citationFormats.map(({ extension }) => extension),
] satisfies FileForm[];

const schema = z.object({
  name: words('the name that stands over every page'),
  description: words('one sentence on what the site is'),
  language: z.string({ error: 'is missing. Write en, or de.' }).superRefine((language, context) => {
    const fault = faultOf(() => wordsIn(language));
    if (fault !== null) context.addIssue(fault);
  }),
  accent: z
    .string({ error: 'is missing. Write a colour.' })
    .refine((colour) => accentOf(colour) !== null, {
      error: ({ input }) =>
        `“${String(input)}” is no colour that can be read on paper. Write #rrggbb, a name such as teal, or rgb(0 128 128), without transparency.`,
    }),
  licence: z.object(
    {
      name: words('its short name, such as CC BY 4.0'),
      url: z
        .string({
          error: 'is missing. Write the address of its text, or nothing between the quotes.',
        })
        .refine((address) => address === '' || isOnTheWeb(address), {
          error: 'is no address. Begin it with https://.',
        }),
    },
    { error: 'is missing. Write { name, url }: under which the site’s own texts stand.' },
  ),
  url: z
    .string({ error: 'is missing. Write https://example.org, or nothing between the quotes.' })
    .superRefine((address, context) => {
      const fault = address === '' ? null : faultOfAddress(address);
      if (fault !== null) context.addIssue(fault);
    }),
  forms: z.union([z.literal('all'), z.array(z.enum(fileForms))], {
    error: `is 'all', or a list of some of: ${fileForms.join(', ')}.`,
  }),
  quotePages: z.enum(['all', 'pull-quotes'], { error: 'is all or pull-quotes.' }),
  oEmbed: z.boolean({ error: 'is true or false.' }),
  searchShards: z.enum(['one', 'language-and-decade'], { error: 'is one or language-and-decade.' }),
});

function faultOf(attempt: () => unknown): string | null {
  try {
    attempt();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function faultOfAddress(address: string): string | null {
  if (!isOnTheWeb(address)) {
    return `“${address}” is no address of a site. Write https:// and its name, as in https://example.org.`;
  }
  const { pathname, search, hash } = new URL(address);
  if (pathname === '/' && search === '' && hash === '') return null;
  return `“${address}” has more than a name. Where the site is under a path, BASE_PATH says so: BASE_PATH=/reader/.`;
}

function isOnTheWeb(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
