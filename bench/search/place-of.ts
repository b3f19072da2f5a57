/** The place a link leads to: `/interviews/her/?lit=cut#we-cut` is `her#we-cut`. */
export function placeOf(link: string): string {
  const { pathname, hash } = new URL(link, 'http://localhost');
  const [, slug = ''] = /\/interviews\/([^/]+)\//u.exec(pathname) ?? [];
  return `${decodeURIComponent(slug)}#${decodeURIComponent(hash.slice(1))}`;
}
