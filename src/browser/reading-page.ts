import { arrival } from './arrival.ts';
import { attempt } from './attempt.ts';
import { citations } from './citations.ts';
import { countWhenIdle } from './count-when-idle.ts';
import { filmCards } from './film-cards.ts';
import { lightPairs } from './light-pairs.ts';
import { listen } from './listen.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { lit } from './lit.ts';
import { readingNavigator } from './navigator.ts';
import { notes } from './notes.ts';
import { pageAddress } from './page-address.ts';
import { permalinks } from './permalinks.ts';
import { placeBeside } from './place-beside.ts';
import { ReadingPlace } from './reading-place.ts';
import { resume } from './resume.ts';
import { timeLeft } from './time-left.ts';
import { turnKeys } from './turn-keys.ts';

/* What the page of an interview can do with script. */

attempt(notes);
attempt(filmCards);
attempt(placeBeside);
attempt(lightPairs);
attempt(pageAddress);
attempt(citations);
attempt(() => listenForKeys(turnKeys()));
attempt(arrival);
attempt(lit);
attempt(permalinks);
attempt(listen);
attempt(() => {
  const passages = Array.from(document.querySelectorAll<HTMLElement>('.interview .passage'));
  if (passages.length === 0) return;
  const place = new ReadingPlace(passages);
  const words = countWhenIdle(passages, () => place.lookSoon());
  attempt(() => readingNavigator(place));
  attempt(() => timeLeft(place, words));
  attempt(() => resume(place, words));
});
