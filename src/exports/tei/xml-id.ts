/**
 * The id of a place as an `xml:id`, which cannot begin with a digit and has no room for some
 * characters: these are written `_xHHHH_` with their code points, as ISO/IEC 9075-14 (SQL/XML) does, so
 * that the id can be told from it. `1968-was-hot` → `_x0031_968-was-hot`; most stay as they are.
 *
 * Ids that are no place's begin with `_` and another letter than x: they never meet one of these.
 */
export function xmlId(id: string): string {
  if (simple.test(id)) return id;
  const characters = Array.from(id);
  return characters
    .map((character, index) => {
      const code = character.codePointAt(0) ?? 0;
      const looksEscaped = character === '_' && (index === 0 || characters[index + 1] === 'x');
      const isFree = isNameStart(code) || (index > 0 && isWithinName(code));
      return isFree && !looksEscaped ? character : escaped(code);
    })
    .join('');
}

/** Most ids there are: nothing to look up. */
const simple = /^[a-z][a-z0-9-]*$/;

function escaped(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

/*
 * Extensible Markup Language 1.0 (fifth edition), 2.3, first and last code point of each stretch; without
 * the colon, which would make it a name in a namespace.
 */
const nameStarts = [
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
] as const;

const withinNames = [
  [0x2d, 0x2e],
  [0x30, 0x39],
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
] as const;

function isNameStart(code: number): boolean {
  return nameStarts.some(([first, last]) => code >= first && code <= last);
}

function isWithinName(code: number): boolean {
  return withinNames.some(([first, last]) => code >= first && code <= last);
}
