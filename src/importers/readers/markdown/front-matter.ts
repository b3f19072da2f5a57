import { isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import type { About, Omission } from '../../types.ts';
import { dayIn, languageIn } from '../about-values.ts';

export interface FrontMatter {
  readonly about: About;
  /** All of its lines: those that say something of the interview, and those the site has no field for. */
  readonly omitted: readonly Omission[];
  /** Everything between its lines of hyphens, as it stands there. */
  readonly text: string;
  /** How many lines it takes up, with its hyphens; 0: there is none. */
  readonly length: number;
}

/** Reads the YAML at the top of a file, as Jekyll, Hugo, Obsidian, Pandoc and others write it. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const end = lines[0]?.trimEnd() === '---' ? lines.findIndex(isEnd) : -1;
  if (end === -1) return none;
  const text = lines.slice(1, end).join('\n');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  // A rule above an introduction, and another below it, hold no fields.
  if (document.errors.length > 0 || !isMap(document.contents)) return none;
  const about: Record<string, string> = {};
  const fields = document.contents.items.map(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    const line = counter.linePos(key.range[0]).line;
    return { name, line, value };
  });
  const isOneEach = fields.every(({ line }, index) => line > (fields[index - 1]?.line ?? 0));
  if (!isOneEach)
    return { ...none, omitted: [{ line: 2, reason: unused, text }], text, length: end + 1 };
  const omitted = fields.map(({ name, line, value }, index): Omission => {
    const first = index === 0 ? 1 : line;
    const next = fields[index + 1]?.line ?? end;
    const field = known.get(name.toLowerCase());
    const said = field && read[field](value);
    const isUsed = field !== undefined && said && about[field] === undefined;
    if (isUsed) about[field] = said;
    const reason = isUsed ? `Stands as ${names[field]}` : unused;
    return {
      line: line + 1,
      reason,
      text: lines.slice(first, Math.max(next, first + 1)).join('\n'),
    };
  });
  return { about, omitted, text, length: end + 1 };
}

const none: FrontMatter = { about: {}, omitted: [], text: '', length: 0 };

function isEnd(line: string, index: number): boolean {
  return index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line);
}

const unused =
  'The file’s own front matter, of which the site has no such field, or takes it from an option';

type Field = keyof About;

const names: Readonly<Record<Field, string>> = {
  title: 'the title',
  dek: 'the line below the headline',
  author: 'the author',
  date: 'the date',
  publication: 'the publication',
  url: 'the address',
  rights: 'the rights',
  language: 'the language',
};

const known: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['title', 'title'],
  ...['dek', 'description', 'subtitle', 'summary', 'excerpt'].map((key) => [key, 'dek'] as const),
  ...['author', 'authors', 'by'].map((key) => [key, 'author'] as const),
  ...['date', 'published', 'publishdate', 'pubdate'].map((key) => [key, 'date'] as const),
  ...['publication', 'publisher'].map((key) => [key, 'publication'] as const),
  ...['url', 'canonical', 'canonical_url', 'canonicalurl', 'source_url', 'original'].map(
    (key) => [key, 'url'] as const,
  ),
  ...['rights', 'copyright'].map((key) => [key, 'rights'] as const),
  ...['lang', 'language', 'locale'].map((key) => [key, 'language'] as const),
]);

type Value = ParsedNode | null;

/** Each field as the site takes it, or null where it says something else. */
const read: Readonly<Record<Field, (value: Value) => string | null>> = {
  title: words,
  dek: words,
  publication: words,
  rights: words,
  author: (value) => (isSeq<ParsedNode>(value) ? all(value.items.map(words)) : words(value)),
  date: (value) => dayIn(words(value)),
  url: (value) => {
    const text = words(value);
    return text !== null && /^https?:/iu.test(text) && URL.canParse(text) ? text : null;
  },
  language: (value) => languageIn(words(value)),
};

function words(value: Value): string | null {
  if (!isScalar(value) || value.value === null) return null;
  const text = value.source.replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}

function all(texts: readonly (string | null)[]): string | null {
  const known = texts.filter((text) => text !== null);
  return known.length > 0 && known.length === texts.length ? known.join(', ') : null;
}
