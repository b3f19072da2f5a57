import { styleText } from 'node:util';

/** Colours by what they say; plain text where there are none. */
export type Paint = Readonly<Record<keyof typeof styles, (text: string) => string>>;

const styles = {
  title: 'bold',
  faint: 'dim',
  doubtful: 'yellow',
  certain: 'green',
  failed: 'red',
  added: 'green',
  removed: 'red',
} as const;

export function paintWith(colour: boolean): Paint {
  const painter =
    (style: keyof typeof styles) =>
    (text: string): string =>
      colour ? styleText(styles[style], text, { validateStream: false }) : text;
  return {
    title: painter('title'),
    faint: painter('faint'),
    doubtful: painter('doubtful'),
    certain: painter('certain'),
    failed: painter('failed'),
    added: painter('added'),
    removed: painter('removed'),
  };
}
