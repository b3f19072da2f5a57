import { siteAccent } from '../../theme/site-accent.ts';
import { writeMark } from './mark.ts';

/** As the tokens of the site, in the light and in the dark. */
const colours = {
  ink: '#2a211b',
  accent: siteAccent.light.mark,
  paper: '#f6f1ea',
  darkInk: '#efe7dc',
  darkAccent: siteAccent.dark.mark,
  darkPaper: '#241f1b',
} as const;

/** For tabs: light or dark as the browser is, on paper of its own, for not every tab is as light as that. */
export function writeTabIcon(): string {
  const { ink, accent, paper, darkInk, darkAccent, darkPaper } = colours;
  const dark = `@media(prefers-color-scheme:dark){.i{fill:${darkInk}}.a{fill:${darkAccent}}.p{fill:${darkPaper}}}`;
  const style = `<style>.i{fill:${ink}}.a{fill:${accent}}.p{fill:${paper}}${dark}</style>`;
  const mark = writeMark({ frame: 'class="i"', front: 'class="a"', back: 'class="i"' });
  return writeSvg(`${style}<path class="p" d="M1 5h30v22H1z"/>${mark}`);
}

/** For where the browser gives the colour: all black, as SVG is without a word. */
export function writeMaskIcon(): string {
  return writeSvg(writeMark({ frame: '', front: '', back: '' }));
}

/**
 * On paper, for screens of telephones and for browsers that know no SVG: these show pictures with no
 * heed to what is behind.
 *
 * @param size of the side, in pixels
 * @param margin on each side, of the 32 that are the mark
 */
export function writeTile(size: number, margin: number, line: number): string {
  const side = 32 + 2 * margin;
  const paper = `<rect x="${-margin}" y="${-margin}" width="${side}" height="${side}" fill="${colours.paper}"/>`;
  const ink = `fill="${colours.ink}"`;
  const mark =
    paper + writeMark({ frame: ink, front: `fill="${colours.accent}"`, back: ink }, line);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-margin} ${-margin} ${side} ${side}">${mark}</svg>`;
}

function writeSvg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${content}</svg>`;
}
