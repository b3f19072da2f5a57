/** One thing a reader can choose about how pages look. The words for it stand where the sheet is drawn. */
export interface Setting {
  /** Of the attribute `data-…` on `<html>`, and of what is remembered. */
  readonly name: 'theme' | 'size' | 'face';
  readonly choices: readonly Choice[];
}

export interface Choice {
  /** The attribute's value; empty for the default, which has no attribute. */
  readonly value: string;
}

/** All settings, in the order in which they are shown. */
export const settings = [
  { name: 'theme', choices: [{ value: '' }, { value: 'light' }, { value: 'dark' }] },
  {
    name: 'size',
    choices: [{ value: '-1' }, { value: '' }, { value: '1' }, { value: '2' }, { value: '3' }],
  },
  { name: 'face', choices: [{ value: '' }, { value: 'sans' }] },
] as const satisfies readonly Setting[];

/** The choice that was remembered, if it is one; else the default. */
export function validChoice({ choices }: Setting, remembered: string | null): string {
  return choices.find(({ value }) => value === remembered)?.value ?? '';
}
