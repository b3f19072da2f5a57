import { accentOf, type Accent } from '../theme/accent.ts';

/** The rule that gives a page the accent of its interview; empty where it has none of its own. */
export function accentRule(colour: string | null): string {
  const accent = colour === null ? null : accentOf(colour);
  return accent ? `:root{${accentProperties(accent)}}` : '';
}

/** The declarations that make an accent: the words, the marks and the wash of `src/styles`. */
export function accentProperties({ light, dark }: Accent): string {
  const both = (shade: keyof typeof light): string => `light-dark(${light[shade]},${dark[shade]})`;
  return `--accent:${both('text')};--accent-mark:${both('mark')};--wash:${both('wash')}`;
}
