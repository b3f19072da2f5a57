import { recall, remember } from './memory.ts';
import {
  firstWords,
  forgetPlace,
  isWorthAnOffer,
  keepPlace,
  readPlaces,
  type PlaceRead,
} from './places-read.ts';
import type { ReadingPlace } from './reading-place.ts';
import { ResumeOffer } from './resume-offer.ts';
import type { WordCount } from './word-count.ts';

/** Under which name the places are remembered. */
const name = 'places';

/** How long the page must rest before the place is worth remembering, in milliseconds. */
const rest = 1_500;

/** Remembers where the reader stops, and offers to go on there at the next visit. */
export function resume(place: ReadingPlace, words: () => WordCount | undefined): void {
  const path = location.pathname;
  let offer: ResumeOffer | undefined;
  /** Where the visit began: nothing is remembered of one who only looks in. */
  let arrival: number | undefined;
  let last: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    const counted = words();
    const passage = last === undefined ? undefined : place.passages[last];
    // While the offer stands, the place it is about is the one to remember.
    if (!counted || !passage || last === undefined || last === arrival || offer?.stands) return;
    const date = new Date().toISOString();
    const share = Math.round(counted.share(last) * 1_000) / 1_000;
    const read: PlaceRead = { path, passage: passage.id, share, date };
    remember(name, JSON.stringify(keepPlace(readPlaces(recall(name)), read)));
  };
  const forget = () => {
    remember(name, JSON.stringify(forgetPlace(readPlaces(recall(name)), path)));
    arrival = last;
  };

  onceLoaded(() => {
    arrival = place.now().passage;
    offer = makeOffer(place, path, forget);
    place.follow(({ passage }) => {
      offer?.passBy(passage);
      if (passage === last) return;
      last = passage;
      clearTimeout(timer);
      timer = setTimeout(save, rest);
    });
  });
  // Where a link has led is not where one has read to.
  window.addEventListener('hashchange', () => {
    requestAnimationFrame(() => {
      arrival = place.now().passage;
    });
  });
  window.addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
}

/** When the browser has put the page where a reload or the button “back” left it. */
function onceLoaded(then: () => void): void {
  const soon = () => requestAnimationFrame(() => requestAnimationFrame(then));
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}

function makeOffer(place: ReadingPlace, path: string, forget: () => void): ResumeOffer | undefined {
  const element = document.querySelector<HTMLElement>('[data-resume]');
  const read = readPlaces(recall(name)).find((each) => each.path === path);
  if (!element || !read || !isWorthAnOffer(read) || hasFragment()) return undefined;
  // An id of old stands on an anchor within the passage that has its words today.
  const passage = document.getElementById(read.passage)?.closest<HTMLElement>('.passage');
  const index = passage ? place.passages.indexOf(passage) : -1;
  if (!passage || index <= place.now().passage) return undefined;
  return new ResumeOffer(element, { passage, index, words: firstWords(wordsOf(passage)) }, forget);
}

/** Text to be lit is asked for in a part of the address that only this still shows. */
function hasFragment(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return location.hash !== '' || visit?.name.includes('#') === true;
}

/** Without the numbers of its notes. */
function wordsOf(passage: HTMLElement): string {
  const copy = document.createElement('div');
  copy.append(...Array.from(passage.childNodes, (node) => node.cloneNode(true)));
  for (const mark of copy.querySelectorAll('.mark')) mark.remove();
  return copy.textContent;
}
