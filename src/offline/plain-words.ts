/** Words of a page that this site wrote, with the characters that HTML has to write otherwise. */
export function plainWords(words: string): string {
  return words.includes('&')
    ? words.replace(/&(?:amp|lt|gt|quot|#39);/g, (name) => characters[name] ?? name)
    : words;
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
