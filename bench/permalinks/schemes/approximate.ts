/** A stretch of text, and by how many characters it differs from what was sought. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/**
 * The places where `text` differs least from `pattern`, all equally little and by no more than
 * `most` characters put in, left out or changed. After Myers, “A fast bit-vector algorithm for
 * approximate string matching based on dynamic programming” (1999), in blocks of 32 characters.
 */
export function closest(text: string, pattern: string, most: number): Match[] {
  if (pattern === '') return [];
  const ends = closestEnds(text, pattern, most);
  return ends.map(({ end, errors }) => {
    // The start is where the search backwards from the end ends.
    const reach = text.slice(Math.max(0, end - pattern.length - errors), end);
    const found = closestEnds(backwards(reach), backwards(pattern), errors);
    const length = Math.min(...found.map((match) => match.end));
    return { start: end - length, end, errors };
  });
}

/** Of overlapping matches, for instance with and without a last character, all are given. */
function closestEnds(text: string, pattern: string, most: number): Omit<Match, 'start'>[] {
  const blocks = Math.ceil(pattern.length / 32);
  const masks = masksOf(pattern, blocks);
  const none = new Int32Array(blocks);
  const positive = new Int32Array(blocks).fill(-1);
  const negative = new Int32Array(blocks);
  const lastBit = 1 << ((pattern.length - 1) % 32);
  let errors = pattern.length;
  let least = most;
  let ends: Omit<Match, 'start'>[] = errors <= least ? [{ end: 0, errors }] : [];
  for (let at = 0; at < text.length; at++) {
    const mask = masks.get(text.charCodeAt(at)) ?? none;
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const p = positive[block] ?? 0;
      const n = negative[block] ?? 0;
      const equal = (mask[block] ?? 0) | (carry < 0 ? 1 : 0);
      const vertical = (mask[block] ?? 0) | n;
      const horizontal = (((equal & p) + p) ^ p) | equal;
      let up = n | ~(horizontal | p);
      let down = p & horizontal;
      const top = block === blocks - 1 ? lastBit : 1 << 31;
      const out = (up & top) !== 0 ? 1 : (down & top) !== 0 ? -1 : 0;
      up = (up << 1) | (carry > 0 ? 1 : 0);
      down = (down << 1) | (carry < 0 ? 1 : 0);
      positive[block] = down | ~(vertical | up);
      negative[block] = up & vertical;
      carry = out;
    }
    errors += carry;
    if (errors > least) continue;
    if (errors < least) ends = [];
    least = errors;
    ends.push({ end: at + 1, errors });
  }
  return ends;
}

/** For each character of the pattern a bit where it stands. */
function masksOf(pattern: string, blocks: number): Map<number, Int32Array> {
  const masks = new Map<number, Int32Array>();
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charCodeAt(at);
    const mask = masks.get(character) ?? new Int32Array(blocks);
    const block = at >> 5;
    mask[block] = (mask[block] ?? 0) | (1 << (at % 32));
    masks.set(character, mask);
  }
  return masks;
}

function backwards(text: string): string {
  let result = '';
  for (let at = text.length - 1; at >= 0; at--) result += text.charAt(at);
  return result;
}
