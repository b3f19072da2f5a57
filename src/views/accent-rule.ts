import { accentOf } from '../theme/accent.ts';

/** The rule that gives a page the accent of its interview; empty where it has none of its own. */
export function accentRule(colour: string | null): string {
  const accent = colour === null ? null : accentOf(colour);
  if (!accent) return '';
  const { light, dark } = accent;
  const both = (shade: keyof typeof light): string => `light-dark(${light[shade]},${dark[shade]})`;
  return `:root{--accent:${both('text')};--accent-mark:${both('mark')};--wash:${both('wash')}}`;
}
