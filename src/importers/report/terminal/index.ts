/** How things are said on a terminal. */
export { count, cutTo, wrap } from './lay-out.ts';
export { paintWith } from './paint.ts';
