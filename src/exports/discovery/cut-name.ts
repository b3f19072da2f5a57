/**
 * A name that is no longer than a format allows, cut between words where it has several; never within
 * what is read as one character.
 *
 * @param most UTF-16 code units
 */
export function cutName(name: string, most: number): string {
  if (name.length <= most) return name;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('en').segment(name)) {
    if (cut.length + segment.length > most) break;
    cut += segment;
  }
  const space = cut.lastIndexOf(' ');
  return (space > 0 && name[cut.length] !== ' ' ? cut.slice(0, space) : cut).trimEnd();
}
