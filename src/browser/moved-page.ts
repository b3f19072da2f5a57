import { attempt } from './attempt.ts';
import { wholeFragment } from './fragment.ts';

/* What an old address can do with script: lead on, and keep the passage, the words and the day. */

attempt(() => {
  const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
  if (!link) return;
  const target = new URL(link.href);
  target.search = location.search;
  location.replace(target.href + wholeFragment());
});
