/** With all white space as one space, and none at the ends. */
export function fold(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
