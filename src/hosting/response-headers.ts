import { contentTypes } from './content-types.ts';
import { serverPolicy } from './content-security-policy.ts';
import { matches, type Pattern } from './patterns.ts';
import type { SiteFacts } from './site-facts.ts';

/** The values of one header over the addresses of the site. */
export interface ResponseHeader {
  readonly name: string;
  /** The first that matches counts. */
  readonly cases: readonly HeaderCase[];
  /** For all others; `''` where they go without. */
  readonly otherwise: string;
}

export interface HeaderCase {
  readonly patterns: readonly Pattern[];
  /** `''`: without it. */
  readonly value: string;
}

/** Pages that are there to be framed by others: those of quotes, on which nothing can be done by a click. */
export const embeds: readonly Pattern[] = ['interviews/:slug/:passage/'];

/** Files that are for the host, and not for readers. */
export const hiddenFiles: readonly Pattern[] = ['_headers', '.*', '*/.*'];

/** Their names hold their content. */
const hashed: readonly Pattern[] = ['_astro/*', 'search/:version/*'];
/** Their names stay when they change, which they hardly do. */
const lasting: readonly Pattern[] = ['cards/*', 'pictures/*', 'recordings/*'];
const shared = contentTypes.filter((type) => type.shared).flatMap(({ patterns }) => patterns);

/**
 * Chromium tells of every name it does not know, so there are only those that it does. Writing to the
 * clipboard and sharing, which the site does, are its own without a word.
 */
const switchedOff = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** For every answer to a browser: how long it is good for. A 404 is always asked for again. */
export const revalidate = 'no-cache';

/** All headers that the site wants, but for the content type. */
export function responseHeaders({ scripts }: SiteFacts): ResponseHeader[] {
  const policy = serverPolicy(scripts);
  return [
    {
      name: 'Cache-Control',
      cases: [
        { patterns: hashed, value: 'public, max-age=31536000, immutable' },
        { patterns: lasting, value: 'public, max-age=86400' },
      ],
      otherwise: revalidate,
    },
    {
      name: 'Content-Security-Policy',
      cases: [{ patterns: embeds, value: policy }],
      otherwise: `${policy}; frame-ancestors 'none'`,
    },
    { name: 'X-Frame-Options', cases: [{ patterns: embeds, value: '' }], otherwise: 'DENY' },
    {
      name: 'Access-Control-Allow-Origin',
      cases: [{ patterns: shared, value: '*' }],
      otherwise: '',
    },
    always('X-Content-Type-Options', 'nosniff'),
    // Who links from a film's page here may learn which site sent a reader, and no more.
    always('Referrer-Policy', 'strict-origin-when-cross-origin'),
    always('Permissions-Policy', switchedOff.map((feature) => `${feature}=()`).join(', ')),
    always('Cross-Origin-Opener-Policy', 'same-origin'),
    // Nothing here is for one reader alone: feed readers show pictures, other sites frame quotes.
    always('Cross-Origin-Resource-Policy', 'cross-origin'),
  ];
}

/** What a header is at an address below the site's path, `''` for none. */
export function headerAt({ cases, otherwise }: ResponseHeader, address: string): string {
  return cases.find(({ patterns }) => matches(patterns, address))?.value ?? otherwise;
}

/** Whether a file is kept back. */
export function isHidden(address: string): boolean {
  return matches(hiddenFiles, address) && !address.startsWith('.well-known/');
}

function always(name: string, value: string): ResponseHeader {
  return { name, cases: [], otherwise: value };
}
