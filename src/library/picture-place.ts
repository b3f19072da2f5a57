/**
 * Where a picture of the content folder is in the site, below `/pictures/`: `interviews/a/still.jpg` →
 * `a/still.jpg`. One beside `about.md` gets a folder of its own, so that it takes the place of none
 * beside an interview.
 */
export function picturePlace(file: string): string {
  return file.startsWith('interviews/') ? file.slice('interviews/'.length) : `about/${file}`;
}
