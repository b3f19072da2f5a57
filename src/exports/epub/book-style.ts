import { contrastWCAG21, ColorSpace, sRGB, tryColor } from 'colorjs.io/fn';
import { accentOf } from '../../theme/accent.ts';
import { siteAccent } from '../../theme/site-accent.ts';

ColorSpace.register(sRGB);

/**
 * The style sheet of a book. Readers choose type, size, paper and ink; it says how the two voices are
 * told apart: questions sans serif and half bold, so that the difference stays where only one family is
 * shown. There is one colour, of rules, that is seen on white and on black, and no size is fixed.
 *
 * @param colour any of CSS: of the interview, or of the site
 */
export function bookStyle(colour: string | null): string {
  const mark = markOnAnyPaper(colour) ?? 'currentColor';
  return `@charset "UTF-8";
body { line-height: 1.5; }
h1, h2, h3 { font-weight: normal; line-height: 1.2; text-align: inherit; hyphens: none; -webkit-hyphens: none; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 2em; margin: 0 0 0.5em; }
h2 { font-size: 1.4em; margin: 2em 0 0.7em; }
h3 { font-size: 1.15em; font-style: italic; margin: 1.6em 0 0.6em; }
p { margin: 0 0 0.7em; orphans: 2; widows: 2; }
header { margin: 0 0 2.4em; padding: 0 0 1em; border-bottom: 0.15em solid ${mark}; }
.kicker, .meta, .speaker, .from, figcaption, .facts { font-family: sans-serif; font-size: 0.85em; }
.dek { font-size: 1.15em; font-style: italic; }
.meta p { margin: 0 0 0.2em; }
.byline { font-weight: bold; }
.introduction { margin: 0 0 2em; }
.turn { margin: 0 0 1em; }
.speaker { font-weight: bold; margin: 1.2em 0 0.2em; break-after: avoid; page-break-after: avoid; }
.question .passage { font-family: sans-serif; font-weight: 600; font-size: 0.95em; }
.question em, .question i { font-style: italic; }
.editorial { font-style: normal; }
.passage[data-time]::before { content: attr(data-time) "\\2002"; font-family: sans-serif; font-size: 0.7em; font-weight: normal; }
.pull-quote { margin: 1.8em 6%; padding: 0.9em 0; border-top: 0.12em solid ${mark}; border-bottom: 0.12em solid ${mark}; font-size: 1.3em; line-height: 1.3; font-style: italic; break-inside: avoid; page-break-inside: avoid; }
.pull-quote p { margin: 0; }
.pull-quote .from { margin: 0.6em 0 0; font-size: 0.6em; font-style: normal; }
:lang(ar) .pull-quote, :lang(he) .pull-quote, :lang(fa) .pull-quote, :lang(ja) .pull-quote, :lang(zh) .pull-quote, :lang(ko) .pull-quote { font-style: normal; }
figure { margin: 1.6em 0; break-inside: avoid; page-break-inside: avoid; }
figure img { max-width: 100%; height: auto; }
.quotation, blockquote { margin: 1.2em 5%; }
.quotation blockquote { margin: 0; }
a { color: inherit; text-decoration: underline; }
a.mention { text-decoration: none; border-bottom: 0.08em dotted currentColor; }
sup { font-size: 0.7em; line-height: 0; }
sup a { padding: 0 0.3em; text-decoration: none; font-family: sans-serif; font-style: normal; }
.notes { margin: 2.5em 0 0; padding: 1em 0 0; border-top: 0.08em solid ${mark}; font-size: 0.9em; }
.entry h2 { margin: 1.8em 0 0.2em; font-style: italic; }
.entry .facts { margin: 0 0 0.2em; }
.colophon { margin: 3em 0 0; }
.colophon h2, .colophon h3 { font-size: 1.1em; font-style: normal; margin: 1.4em 0 0.4em; }
.citation { overflow-wrap: break-word; }
nav ol { list-style: none; margin: 0; padding: 0 0 0 1em; }
nav li { margin: 0 0 0.4em; }
nav a { text-decoration: none; }
.cover { margin: 0; padding: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 100%; }
`;
}

/** A shade with 3:1 on white and on black: readers choose the paper (WCAG 2.2, 1.4.11). */
function markOnAnyPaper(colour: string | null): string | null {
  const accent = (colour === null ? null : accentOf(colour)) ?? siteAccent;
  const shades = [accent.light.mark, accent.dark.mark];
  const papers = ['#fff', '#000'].map((paper) => tryColor(paper));
  return (
    shades.find((shade) => {
      const ink = tryColor(shade);
      return ink && papers.every((paper) => paper && contrastWCAG21(ink, paper) >= 3);
    }) ?? null
  );
}
