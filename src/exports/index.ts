/** An interview out of the site again: its own file, a text, subtitles, a file for Word. */
export { exportInterview, type Format, formats } from './export-interview.ts';
export { Unfit } from './exported.ts';
