import { tag } from '../../words/in-browser.ts';

/** `0.4 MB`, `120 MB`: as much as somebody needs to decide. Never nothing. */
export function shownSize(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  const digits = megabytes < 10 ? 1 : 0;
  const rounded = Math.max(0.1, megabytes);
  const format = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: digits,
  });
  return format.format(rounded);
}

export function shownNumber(number: number): string {
  return new Intl.NumberFormat(tag).format(number);
}
