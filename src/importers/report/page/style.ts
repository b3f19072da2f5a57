import { createHash } from 'node:crypto';

/** The only style of a report, and the only thing that its policy lets in. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fff, #16181b);
  --ink: light-dark(#1c1d1f, #e6e4df);
  --faint: light-dark(#5c5f66, #a3a5aa);
  --rule: light-dark(#d9d7d1, #34373c);
  --doubt: light-dark(#fff3d1, #3a2f10);
  --doubt-ink: light-dark(#6b4700, #ffd479);
  --omitted: light-dark(#f6e5e5, #3a2122);
  --added: light-dark(#dff3e1, #17351c);
  font: 1rem/1.5 system-ui, sans-serif;
}
* { box-sizing: border-box; }
body { max-width: 84rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 6rem; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; }
a { color: inherit; text-underline-offset: .2em; }
:focus-visible { outline: 3px solid light-dark(#1a5fd0, #7fb0ff); outline-offset: 2px; border-radius: 2px; }
p { margin: 0; }
p + p { margin-block-start: .5rem; }
.skip:not(:focus) { position: absolute; clip-path: inset(50%); }
.verdict { font-size: 1.1rem; }
main > .wide { margin-block-start: 1rem; }
.verdict.doubtful strong { background: var(--doubt); color: var(--doubt-ink); padding: .1em .4em; border-radius: .25em; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .3rem 1.25rem; margin: 1rem 0 0; }
dt { color: var(--faint); }
dd { margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; min-width: 34rem; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-block-end: 1px solid var(--rule); }
th { color: var(--faint); font-weight: 500; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
summary { cursor: pointer; font-weight: 600; padding: .25rem 0; }
pre { white-space: pre-wrap; font: .85rem/1.5 ui-monospace, monospace; border: 1px solid var(--rule); padding: .75rem; margin: .5rem 0 0; }
.reasons { padding-inline-start: 1.25rem; margin: 0; }
.reasons > li { margin-block-end: .75rem; }
.places { color: var(--faint); }
.places a { display: inline-block; min-width: 1.5rem; padding: .15rem .2rem; }
.heads, .row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 2rem; }
.heads { position: sticky; top: 0; z-index: 1; background: var(--paper); border-block-end: 2px solid var(--ink); padding: .4rem 0; font-weight: 600; }
.rows { list-style: none; margin: 0; padding: 0; }
.row { padding: .6rem .5rem; margin-inline: -.5rem; border-block-end: 1px solid var(--rule); content-visibility: auto; contain-intrinsic-size: auto 4rem; scroll-margin-block-start: 3rem; }
.row:target { outline: 2px solid var(--faint); }
.row.doubtful { background: var(--doubt); }
.row h3 { padding-inline-start: .75rem; }
.source { color: var(--faint); position: relative; padding-inline-start: 3.75rem; }
.source .line { position: absolute; inset-inline-start: 0; width: 3.25rem; text-align: end; font: .8rem/1.9 ui-monospace, monospace; text-decoration: none; }
.source .line:hover { text-decoration: underline; }
.source b, .source i, .source mark { color: var(--ink); }
.result > p { border-inline-start: 4px solid var(--who, var(--rule)); padding-inline-start: .75rem; }
.label { color: var(--who, inherit); }
.time { color: var(--faint); font-size: .85em; font-variant-numeric: tabular-nums; }
.tag { font-size: .85rem; color: var(--faint); }
.omitted { background: var(--omitted); }
.introduction, .aside { font-style: italic; }
.doubt { grid-column: 1 / -1; margin-block-start: .5rem; padding-inline-start: 3.75rem; color: var(--doubt-ink); font-size: .95rem; scroll-margin-block-start: 30vh; }
.dot { display: inline-block; width: .8em; height: .8em; border-radius: 50%; background: var(--who); margin-inline-end: .5em; }
ins { background: var(--added); text-decoration: underline; }
.changes del { background: var(--omitted); }
.s0 { --who: light-dark(#1f5fa8, #8bbcff); }
.s1 { --who: light-dark(#a3341f, #ff9f88); }
.s2 { --who: light-dark(#2a6b35, #86d596); }
.s3 { --who: light-dark(#7a3a94, #d9a4f0); }
.s4 { --who: light-dark(#875400, #f0bd6b); }
.s5 { --who: light-dark(#0b6a70, #74d3da); }
.s6 { --who: light-dark(#9c2b63, #ff9cc8); }
.s7 { --who: light-dark(#555b1a, #cfd57a); }
@media (max-width: 44rem) {
  .heads { display: none; }
  .row { grid-template-columns: minmax(0, 1fr); row-gap: .4rem; }
  .source { padding-inline-start: 3rem; font-size: .9rem; }
  .source .line { width: 2.5rem; }
  .result { margin-inline-start: 3rem; }
  .doubt { padding-inline-start: 3rem; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-block-end: .5rem; }
}
@media print {
  :root { color-scheme: light; font-size: 10pt; }
  body { padding: 0; max-width: none; }
  .heads { position: static; break-after: avoid; }
  h2 { break-after: avoid; }
  .dot { print-color-adjust: exact; }
  .row { content-visibility: visible; break-inside: avoid-page; }
  .doubt a, .skip { display: none; }
  .row.doubtful { border-inline-start: 4px solid var(--doubt-ink); }
}
`;

/** Nothing is fetched and no script runs, whatever a source holds. */
export const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
