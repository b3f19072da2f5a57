/**
 * robots.txt (RFC 9309): everything may be fetched.
 *
 * @param sitemap its whole address; null where there is none
 */
export function writeRobots(sitemap: string | null): string {
  const rule = 'User-agent: *\nAllow: /\n';
  return sitemap === null ? rule : `${rule}\nSitemap: ${sitemap}\n`;
}
