/** One thing a reader can choose about how pages look. */
export interface Setting {
  /** Of the attribute `data-…` on `<html>`, and of what is remembered. */
  readonly name: 'theme' | 'size' | 'face';
  readonly words: string;
  readonly choices: readonly Choice[];
}

export interface Choice {
  /** The attribute's value; empty for the default, which has no attribute. */
  readonly value: string;
  readonly words: string;
}

/** All settings, in the order in which they are shown. */
export const settings: readonly Setting[] = [
  {
    name: 'theme',
    words: 'Theme',
    choices: [
      { value: '', words: 'System' },
      { value: 'light', words: 'Light' },
      { value: 'dark', words: 'Dark' },
    ],
  },
  {
    name: 'size',
    words: 'Text size',
    choices: [
      { value: '-1', words: 'Small' },
      { value: '', words: 'Standard' },
      { value: '1', words: 'Large' },
      { value: '2', words: 'Larger' },
      { value: '3', words: 'Largest' },
    ],
  },
  {
    name: 'face',
    words: 'Typeface',
    choices: [
      { value: '', words: 'Serif' },
      { value: 'sans', words: 'Sans' },
    ],
  },
];

/** The choice that was remembered, if it is one; else the default. */
export function validChoice({ choices }: Setting, remembered: string | null): string {
  return choices.find(({ value }) => value === remembered)?.value ?? '';
}
