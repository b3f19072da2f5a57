import { z } from 'zod';
import { accentOf } from '../../theme/accent.ts';

/** What a file may be called, and so what an address may hold: letters and digits of any script. */
export const slugPattern = /^(?!.*\p{Lu})[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}\p{N}]+)*$/u;

export const slug = z
  .string()
  .regex(slugPattern, 'A slug is made of lower-case letters, digits and single hyphens.');

/** Words on one line. Text that stands in a page is never empty. */
export const words = z
  .string()
  .trim()
  .min(1, 'Some words are needed here.')
  .refine((value) => !value.includes('\n'), 'One line only, please.');

/** A list that names everything once. */
export function distinct<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item).refine((items) => new Set(items).size === items.length, {
    message: 'One entry is given twice; keep one of the two.',
  });
}

/** Words on as many lines as they need; lines are joined as a paragraph. */
export const paragraph = z
  .string()
  .trim()
  .min(1, 'Some words are needed here.')
  .transform((value) => value.replace(/\s*\n\s*/g, ' '));

/** A calendar day that exists, `2013-12-19`. */
export const day = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value), {
    message: 'A day is written YYYY-MM-DD, as in 2013-12-19.',
    abort: true,
  })
  .refine(exists, 'There is no such day in the calendar.');

/** A day, month or year, as exactly as it is known: `1986`, `1995-12`, `2001-11-08`. */
export const date = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((value) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value), {
    message: 'A date is written YYYY, YYYY-MM or YYYY-MM-DD.',
    abort: true,
  })
  .refine(exists, 'There is no such day in the calendar.');

/** The id in the address of a passage or section. One of digits alone is a number to YAML. */
export const placeId = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).normalize('NFC'))
  .refine(
    (value) => value !== '' && !/\s/u.test(value),
    'An id is what stands behind # in an address.',
  );

export const year = z.int().min(1870, 'There were no films yet.').max(2200);

/** Only addresses a reader may safely follow. */
export const webAddress = z
  .string()
  .refine(isWebAddress, 'An address begins with https:// or http:// and has no spaces.');

/** What a browser plays: an address that nobody can listen in on, or a file beside the interview. */
export const recording = z
  .string()
  .refine(
    (value) => (/^https:/iu.test(value) ? isWebAddress(value) : /^\.\/\S/u.test(value)),
    'A recording is an address that begins with https://, or a file beside the interview: ./name.mp3.',
  );

/** A colour as CSS writes it, and nothing that could be more than a colour. */
export const colour = z
  .string()
  .regex(
    /^(?:#(?:[0-9a-f]{3}|[0-9a-f]{6})|[a-z]+|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)\([\d\s.,%/a-z+-]+\))$/i,
    { error: 'A colour is written #rrggbb, by its name, or as rgb(…).', abort: true },
  );

/** A colour that words can be set in, on paper and at night. */
export const accent = colour.refine(
  (value) => accentOf(value) !== null,
  'This is no colour a page can have: it is unknown to CSS, or can be seen through.',
);

/** A BCP 47 tag, such as `en`, `pt-BR` or `zh-Hant`. */
export const language = z.string().refine(isLanguage, 'A language is a tag such as en or pt-BR.');

function exists(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s<>"'\\]+$/i.test(value)) return false;
  return URL.canParse(value);
}

function isLanguage(value: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}
