import { z } from 'zod';
import { asTime, readTime } from '../speech/seconds.ts';

/** A field that may hold anything, or be missing. */
export const anything = z.unknown().optional();

/** Seconds, as a number or as digits; anything else is no time, and no reason to refuse a file. */
export const seconds = anything.transform((value): number | undefined => {
  if (typeof value === 'number') return asTime(value);
  return typeof value === 'string' ? (readTime(value) ?? undefined) : undefined;
});

/** Thousandths of a second. */
export const milliseconds = anything.transform((value) =>
  typeof value === 'number' ? asTime(value / 1000) : undefined,
);

/** What a file calls a speaker, be it a name or a number; nothing where it is empty. */
export const speakerName = anything.transform((value): string | undefined => {
  if (typeof value === 'number') return String(value);
  const name = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
  return name === '' ? undefined : name;
});

/** A text that may be missing. */
export const words = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

/** `en`, `en_us`, `pt-BR`, `english` as BCP 47; nothing where it is none of these. */
export function readLanguage(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined;
  const tag = written.trim().replaceAll('_', '-');
  if (/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/iu.test(tag)) return canonical(tag);
  return languageNamed(tag.toLowerCase());
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Whisper writes languages out in English. */
function languageNamed(name: string): string | undefined {
  if (!/^[a-z ]{4,20}$/u.test(name)) return undefined;
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return tags.find((tag) => names.of(tag)?.toLowerCase() === name);
}

/** A list that may be missing. */
export function list<T extends z.ZodType>(of: T) {
  return z
    .array(of)
    .nullish()
    .transform((values) => values ?? []);
}
