import { inRow } from './in-row.ts';
import type { Link, Sentence } from './sentence.ts';

/*
 * Every word of the interface, in English. `de.ts` holds the same in German, and a further language is
 * one more file like it (docs/customising.md). Where a number or a name belongs into a sentence the
 * sentence is a function, so that each language can put it where it goes.
 *
 * Each part of the site has a group of its own: scripts load those they import and no others. Where
 * something stands in a sentence that is more than words, such as a link, the sentence is a function
 * that takes it and gives back its parts in order (`sentence.ts`).
 */

/** BCP 47, of these words. */
export const tag = 'en';

/** Which way they are written. */
export const direction = 'ltr';

/** What the same interview is called in other forms. */
export const forms = {
  heading: 'In other formats',
  /** By the ending of the file. */
  names: {
    epub: 'E-book (EPUB)',
    txt: 'Plain text',
    md: 'Markdown',
    json: 'JSON',
    'tei.xml': 'TEI XML',
    'annotations.jsonld': 'Annotations (JSON-LD)',
  },
};

/** What is said of corrections. A day is HTML: a `<time>` with its date in words. */
export const corrections = {
  heading: 'Corrections',
  /** What the list is of, so that nobody takes them for corrections of facts in notes. */
  lead: 'What was changed in this text since it was published here.',
  /** By their kind. */
  made: {
    correction: (day: string): string => `Corrected on ${day}`,
    clarification: (day: string): string => `Clarified on ${day}`,
    addition: (day: string): string => `Words added on ${day}`,
    removal: (day: string): string => `Words taken out on ${day}`,
  },
  several: (count: number, day: string): string => `Changed ${count} times, last on ${day}`,
  /** Stands before the words that were there. */
  before: 'Before:',
  /** Where it was made, if not in one place. */
  whole: 'In the interview as a whole',
  /** Stands before words that are no longer there. */
  gone: 'No longer in the text:',
};

/** What is said of reading without a network. */
export const offline = {
  /** BCP 47, of days as they are written here. */
  dates: 'en-GB',
  heading: 'Offline',
  description: 'What of this site is on this device, to be read without a network.',
  /** What leads to the page. */
  link: 'Offline reading',
  introduction:
    'Interviews you have opened are kept in this browser, the last fifty of them, and can be read where there is no network. Those you keep yourself stay until you take them away.',
  /** Where the site is not to be kept. */
  never: 'This site keeps no pages on devices. Those that it has kept are taken away.',
  withoutScript: 'Pages are kept by script, which is switched off here.',
  cannot: 'This browser keeps no pages here. Private windows often keep none.',
  missing: 'This page is not on this device',
  /** Before an address. */
  asked: 'There is no network now, and this was not kept:',
  tryAgain: 'Try again',
  onDevice: 'On this device',
  nothing: 'No interview is on this device yet.',
  chosen: 'kept by you',
  visited: 'kept because you opened it',
  keepIt: 'Keep',
  remove: 'Remove',
  /** For who does not see which interview a button stands by. */
  keepTitle: (title: string): string => `Keep “${title}”`,
  removeTitle: (title: string): string => `Remove “${title}”`,
  removeAll: 'Remove all',
  total: (size: string): string => `${size} in all, with type, styles and search.`,
  all: 'The whole library',
  keepAll: (count: number, number: string, size: string): string =>
    count === 1 ? `Keep the one interview (${size})` : `Keep all ${number} interviews (${size})`,
  keepSearch: (size: string): string => `Keep the search as well (${size})`,
  /** Where some are kept by their reader already. */
  keepOthers: (count: number, number: string, size: string): string =>
    count === 1
      ? `Keep the other interview (${size})`
      : `Keep the other ${number} interviews (${size})`,
  allKept: 'All interviews are kept on this device, and the search with them.',
  unknown: 'There is no network, so what else there is cannot be said.',
  progress: (done: string, of: string): string => `${done} of ${of} kept`,
  cancel: 'Stop',
  stopped: 'Stopped. What was kept until then is whole, and stays.',
  full: 'There is no room for more on this device. What is kept is whole; nothing is kept in part.',
  failed: 'That could not be fetched whole, so it was not kept. What was kept before is as it was.',
  /** On the page of an interview. */
  keepThis: 'Keep for offline',
  keepThisSize: (size: string): string => `Keep for offline (${size})`,
  keeping: 'Keeping …',
  keptThis: 'Kept for offline.',
  letGo: 'Keep no longer',
  copyOf: (date: string): string => `No answer from the network. This is the copy of ${date}.`,
  /** By an interview among search results. */
  needsNetwork: 'Not on this device: opening it needs the network.',
  switch: 'Keeping pages',
  off: 'Keep nothing on this device',
  offMeans: 'If you prefer, all that is kept is taken away, and nothing is kept from then on.',
  isOff: 'Nothing is kept on this device, and nothing will be until you say so.',
  on: 'Keep pages again',
};

/** Of a search without a network, which is of what is on the device. */
export const keptSearch = {
  only: (interviews: number): string =>
    interviews === 1
      ? 'Only the one interview on this device was searched. The others need the network.'
      : `Only the ${number(interviews)} interviews on this device were searched. The others need the network.`,
  missing: (words: readonly string[], interviews: number): string => {
    const all = new Intl.ListFormat(tag).format(words.map((word) => `“${word}”`));
    const are = words.length === 1 ? 'is' : 'are';
    return `${all} ${are} ${interviews === 1 ? 'not in it' : 'in none of them'}.`;
  },
};

/** What corrections are called one by one. */
export const correctionKinds = {
  correction: 'Correction',
  clarification: 'Clarification',
  addition: 'Addition',
  removal: 'Removal',
};

/** What feeds, and files for machines, say in words. */
export const feeds = {
  /** Of a site with this name. */
  title: (site: string): string => `${site}: interviews`,
  /** Before what feed readers are given. */
  follow: 'Follow by feed',
  byline: (subjects: string, interviewers: string, day: string): string =>
    `${subjects} with ${interviewers}, ${day}.`,
  editions: {
    transcript: 'Full text.',
    excerpt: 'An excerpt.',
    digest:
      'A digest, retold in our own words: what stands between quotation marks was printed, and nothing else should be quoted as the speakers’.',
  },
  notes: 'Notes',
  backToText: 'Back to the text',
  /** Before the words that stood there. */
  itRead: 'It read:',
  toPassage: 'To the passage',
  source: 'Source:',
  rightsOfSite: (licence: string): string =>
    `The site’s own texts: ${licence}. Each interview names its own rights.`,
  rightsOfDigest: (licence: string, rights: string): string =>
    `The retelling: ${licence}. The interview: ${rights}`,
  search: 'Search',
  interviews: 'Interviews',
  /** What browsers say of the search of a site with this name. */
  searchOf: (site: string): string => `Search the interviews of ${site}`,
  /** For programs that read texts. */
  llms: {
    rights: (licence: string): string =>
      `Interviews belong to their publishers: each is listed with its rights, and its page and its files name its source. Quote with the names of who spoke and of the publication, and link to the passage. The site’s own texts: ${licence}.`,
    digests:
      'A digest retells an interview: only words between quotation marks were said so, and nothing else in it may be quoted as the speakers’.',
    rightsOfOne: 'Rights:',
    more: (count: number): string => `And ${count} more: all are in passages.ndjson, below.`,
    data: 'Data',
    passages:
      'every passage of every interview, a line of JSON each, with who said it and its link',
    schema: 'of each interview’s own .json, which stands beside its page',
    feed: 'the newest interviews, in full',
    sitemap: 'every page, with the day it last changed',
    index: 'Index of films, people and topics',
    films: 'Films',
    people: 'People',
    about: 'About, and how texts are treated',
  },
};

/** What every page has around what it is there for. */
export const page = {
  skip: 'Skip to the text',
  /** Of the navigation, to those who do not see it. */
  navigation: 'Site',
  places: {
    interviews: 'Interviews',
    films: 'Films',
    people: 'People',
    quotes: 'Quotes',
    index: 'Index',
  },
  search: 'Search',
  about: 'About, and how texts are treated',
  accessibility: 'Accessibility',
  licence: <Part>(licence: Part): Sentence<Part> => ['Our own texts: ', licence, '.'],
};

/** Names one after the other. */
export const row = {
  comma: ', ',
  and: ' and ',
};

/** The sheet behind “Aa”. */
export const settings = {
  heading: 'Reading settings',
  reset: 'Reset',
  theme: { name: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
  size: {
    name: 'Text size',
    small: 'Small',
    standard: 'Standard',
    large: 'Large',
    larger: 'Larger',
    largest: 'Largest',
  },
  face: { name: 'Typeface', serif: 'Serif', sans: 'Sans' },
};

/** The sheet that lists the keys. */
export const keys = {
  heading: 'Keys',
  close: 'Close',
  key: 'Key',
  meaning: 'What it does',
  selection: 'With words selected, Tab leads to what can be done with them.',
  use: 'Use these keys',
  /** What stands on the key that closes things. */
  escape: 'Esc',
  commands: {
    find: 'Search; so does Ctrl K, or ⌘ K',
    'next-turn': 'Next turn of the conversation',
    'previous-turn': 'Previous turn',
    'next-question': 'Next question',
    'previous-question': 'Previous question',
    'copy-link': 'Copy the link to what is selected, or read',
    'copy-quote': 'Copy it as a quote',
    help: 'This help',
    close: 'Close what is open',
  },
};

/** The first page. */
export const home = {
  none: 'There are no interviews yet. The first one goes into content/interviews/.',
  all: (interviews: number): string => `All ${number(interviews)} interviews`,
};

/** Pages that list what there is. */
export const lists = {
  interviews: {
    title: 'Interviews',
    description: 'All interviews, the newest first.',
    none: 'There are no interviews yet. The first one goes into content/interviews/.',
    /** Stands before the book of all, and their citations. */
    inOneFile: 'All in one file',
  },
  films: {
    title: 'Films',
    description: 'Every film the interviews speak of.',
    none: 'There are no films yet. Records go into content/films/.',
  },
  people: {
    title: 'People',
    description: 'Everybody who speaks in the interviews, and everybody they speak of.',
    none: 'There is nobody yet. Records go into content/people/.',
  },
  quotes: {
    title: 'Quotes',
    description: 'Words that stand out, each with a link to the passage they are from.',
    none: 'No interview has a pull-quote yet.',
  },
  /** In which a name is said. */
  places: (places: number): string => count(places, 'place', 'places'),
};

/** The index. */
export const index = {
  title: 'Index',
  description: 'Every film, person and topic, with the passages that speak of it.',
  guide:
    'Films are in italics, people go by their last names. Numbers are those of passages, counted from the beginning of each interview; an n behind one means a note there, a q a quotation; § is a heading.',
  /** Added where they are too many to be listed. */
  guideElsewhere: 'Where a film or person is spoken of in many places, their page lists them.',
  elsewhere: (places: number, interviews: number): string =>
    `${count(places, 'place', 'places')} in ${count(interviews, 'interview', 'interviews')}`,
  none: 'There is nothing to list yet.',
  letters: 'Letters',
};

/** How places are called in the index, behind the number of their passage. */
export const locators = {
  note: 'n',
  quotation: 'q',
  heading: '§',
};

/** What pages on films and people have in common. */
export const records = {
  mentioned: 'Mentioned in',
  note: (number: number): string => `Note ${number}`,
  more: (places: number): string => `And in ${number(places)} more places`,
  doubts: 'Where the sources disagree',
  sources: 'Sources of the facts',
};

/** The page on a film. */
export const film = {
  facts: 'Facts on the film',
  credits: {
    directors: 'Director',
    writers: 'Writer',
    producers: 'Producer',
    cinematographers: 'Photography',
    editors: 'Editing',
    music: 'Music',
    productionDesigners: 'Design',
    casting: 'Casting',
  },
  basedOn: 'Based on',
  /** `The Orchid Thief, by Susan Orlean (book, 1998)`; the last part is ready. */
  basis: (title: string, author: string | undefined, kind: string): string =>
    `${title}${author === undefined ? '' : `, by ${author}`} (${kind})`,
  companies: 'Companies',
  distributor: 'Distributor',
  countries: 'Countries',
  length: 'Length',
  minutes: (minutes: number): string => `${number(minutes)} min`,
  aliases: 'Also called',
  cast: 'Cast',
  released: 'Released',
  /** What sort of opening it had, behind its day and place. */
  openings: {
    premiere: 'premiere',
    limited: 'limited',
    wide: 'wide',
    online: 'online',
  },
  awards: 'Awards',
  won: 'Won',
  nominated: 'Nominated',
  interviews: 'Interviews on it',
  unmentioned: 'No interview mentions it yet.',
};

/** The page on a person. */
export const person = {
  facts: (name: string): string => `Facts on ${name}`,
  work: 'Work',
  born: 'Born',
  /** Of a group. */
  formed: 'Formed',
  birthName: 'Birth name',
  died: 'Died',
  aliases: 'Also called',
  films: 'Films here',
  interviews: 'Interviews',
  unmentioned: (name: string): string => `Nobody mentions ${name} by name yet.`,
  turns: <Part>(turns: number, title: Part): Sentence<Part> => [
    `${count(turns, 'turn', 'turns')} in `,
    title,
  ],
  /** A title, in quotation marks. */
  title: (title: string): string => `“${title}”`,
};

/** What somebody did in a film. */
export const capacities = {
  directors: 'director',
  writers: 'writer',
  producers: 'producer',
  cinematographers: 'photography',
  editors: 'editor',
  music: 'music',
  productionDesigners: 'design',
  casting: 'casting',
  actor: (role: string | undefined): string =>
    role === undefined || role === '' ? 'actor' : `actor (${role})`,
};

/** What stands above, beside and below an interview. */
export const interview = {
  /** `Ada Quill with The Lantern`. */
  talk: <Part>(subjects: Part, interviewers: Part): Sentence<Part> => [
    subjects,
    ' with ',
    interviewers,
  ],
  editions: {
    transcript: 'Full text',
    excerpt: 'An excerpt',
    digest: 'A digest, retold in our own words',
  },
  length: (minutes: number, words: number): string =>
    `${number(minutes)} min, ${count(words, 'word', 'words')}`,
  sourceOf: (publication: string): string => `Source: ${publication}`,
  recording: 'The recording',
  listen: 'Listen to the recording',
  listenFrom: (time: string): string => `Listen from ${time}`,
  contents: 'Contents',
  contentsHeading: 'In this interview',
  introduction: 'Introduction',
  permalink: (passage: number): string => `Link to passage ${passage}`,
  note: (number: number): string => `Note ${number}`,
  noteBack: (number: number): string => `Note ${number}, back to the text`,
  correction: 'Correction',
  enlarge: (picture: number): string => `Enlarge picture ${picture}`,
  pullQuote: (whose: string): string => `Pull-quote: ${whose}`,
  quotePage: 'Quote page',
  quotePageOf: (whose: string): string => `Quote page: ${whose}`,
  /** On a film’s card: here, and in the library. */
  filmPlaces: (here: number, all: number): string =>
    `${count(here, 'place', 'places')} here, ${number(all)} in the library`,
};

/** Where an interview is from, below it. */
export const source = {
  heading: 'Source',
  editions: {
    transcript: 'The text above is the interview as published there.',
    excerpt: 'The text above is a part of the interview as published there.',
    digest:
      'The text above retells the interview as published there. What stands between quotation marks was printed; everything else is in our own words, and none of it should be quoted as the speakers’.',
  },
  /** Where the publication is this site. */
  firstHere: {
    transcript: 'The interview appeared here first.',
    excerpt: 'The text above is a part of the interview, which appeared here first.',
  },
  corrected: 'What was corrected since then is listed.',
  /** In front of an address, on paper. */
  address: 'This page:',
};

/** The ways on from an interview. */
export const onward = {
  heading: 'More interviews',
  next: 'Next interview',
  previous: 'Previous interview',
  onFilm: <Part>(film: Part): Sentence<Part> => ['More on ', film],
  withPerson: <Part>(person: Part): Sentence<Part> => ['More with ', person],
};

/** The offer to go on where one stopped. */
export const resume = {
  heading: 'Where you stopped',
  stopped: <Part>(words: Part): Sentence<Part> => ['You stopped at ‘', words, '’'],
  go: 'Continue',
  dismiss: 'Dismiss',
};

/** Places that are gone, where they stood. */
export const retired = {
  /** The day is written already. */
  section: (day: string): string => `A section that stood here was taken out on ${day}.`,
  passage: (day: string): string => `A passage that stood here was taken out on ${day}.`,
  takenBack: 'Its words were taken back.',
  headed: 'It was headed:',
  read: 'It read:',
  nearest: 'Go to the nearest place that is left',
};

/** Whose words a passage’s are. */
export const attributions = {
  /** In a digest they are the digest’s own. */
  retold: 'Retold',
  retoldOf: (name: string): string => `${name}, retold`,
  introduction: 'Introduction',
  heading: 'Heading',
  quotation: 'Quotation',
};

/** The page of a passage, and what other sites show of it. */
export const quotePage = {
  /** For lists of results and previews of links. */
  gone: (day: string): string => `No longer in the interview since ${day}.`,
  section: <Part>(from: Part, to: Part): Sentence<Part> => [
    'This heading stood in the interview from ',
    from,
    ' to ',
    to,
    '. It is no longer in its text.',
  ],
  passage: <Part>(from: Part, to: Part): Sentence<Part> => [
    'This passage stood in the interview from ',
    from,
    ' to ',
    to,
    '. It is no longer in its text.',
  ],
  takenBack: 'The editor has taken these words back.',
  read: 'Read it in the interview',
  readAround: 'Read the interview where it stood',
  picture: 'These words as a picture',
  embed: 'Embed this quote',
  embedCode: 'Put this into your page’s HTML:',
  noAddress:
    'The whole address of this site is not known to it, and code for other sites needs one.',
  alone: 'See it alone',
};

/** Citations, as the page has them and as a script does. */
export const citing = {
  passage: 'Cite this passage',
  interview: 'Cite this interview',
  files: 'For reference managers',
  note: 'Chicago, as a note',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  copyOf: (name: string): string => `Copy ${name}`,
  copiedOf: (name: string): string => `${name} copied.`,
  refused: 'The browser did not allow that. The words can be selected.',
  download: 'Download',
  downloadOf: (name: string): string => `Download ${name}`,
};

/** What is said of a page, for lists of results and previews of links. */
export const descriptions = {
  /** Who with whom, and when. */
  interview: (talk: string, day: string): string => `${talk}, ${day}.`,
  directedBy: (names: string): string => `directed by ${names}`,
  film: (places: number): string => facts(places, 'it'),
  person: (places: number): string => facts(places, 'them'),
};

/** What stands on the pictures for previews of links. */
export const cards = {
  directedBy: (names: string): string => `Directed by ${names}`,
  film: 'Film',
};

/** Addresses at which nothing stands any more. */
export const notFound = {
  title: 'Not in the picture',
  description: 'There is no page at this address.',
  try: <Part>(interviews: Link<Part>, index: Link<Part>): Sentence<Part> => [
    'You may find what you came for among the ',
    interviews('interviews'),
    ', or in the ',
    index('index'),
    ' of films, people and topics.',
  ],
};

export const moved = {
  title: (interview: string): string => `Moved: ${interview}`,
  description: (interview: string): string => `“${interview}” has a new address.`,
  heading: 'This interview has a new address',
  at: <Part>(interview: Part): Sentence<Part> => ['It is at ', interview, ' now.'],
  passage: 'On to the passage your link names',
};

export const withdrawn = {
  title: 'An interview that was withdrawn',
  description: 'It stood here, and was taken out of the collection.',
  heading: 'This interview was withdrawn',
  stood: 'An interview stood here.',
  /** The day is written already. */
  stoodUntil: (day: string): string => `An interview stood here until ${day}.`,
  gone: 'It is no part of this collection any more, nor are its passages.',
  others: 'The interviews that are here',
};

/** The page of the search, as it is before a script has it. */
export const searchPage = {
  title: 'Search',
  description: 'Find the sentence: every passage of every interview.',
  label: 'Search the interviews',
  button: 'Search',
  withoutScript: <Part>(
    index: Link<Part>,
    films: Link<Part>,
    people: Link<Part>,
  ): Sentence<Part> => [
    'Searching needs JavaScript, which is switched off here. The ',
    index('index'),
    ' leads to every film, person and topic, passage by passage, without it; so do the pages of the ',
    films('films'),
    ' and the ',
    people('people'),
    '.',
  ],
  films: 'Films',
  people: 'People',
  chips: 'Filters in force',
  filters: 'Filters',
};

/** What fields for searches say, and what is offered beside them. */
export const asking = {
  placeholder: 'Words, a “phrase”, a name',
  inLibrary: 'In the library',
  ways: 'Ways to ask',
  /** What can be asked besides words. The names in front of colons are those the search knows. */
  examples: [
    { example: '"two words"', words: 'just so, one after the other' },
    { example: '-word', words: 'without that word' },
    { example: 'speaker:name', words: 'said by somebody' },
    { example: 'film:title', words: 'about a film, or naming it' },
    { example: 'year:1990-1999', words: 'from these years' },
  ],
  lookThrough: <Part>(index: Link<Part>): Sentence<Part> => [
    'Or look through the ',
    index('index'),
    ' of films, people and topics.',
  ],
  kinds: { film: 'Film', person: 'Person', topic: 'Topic', interview: 'Interview' },
  passages: (passages: number): string => count(passages, 'passage', 'passages'),
};

/** The dialog that searches, and results. */
export const search = {
  title: 'Search',
  titleOf: (query: string): string => `${query} · Search`,
  close: 'Close',
  all: 'All results',
  busy: 'Searching…',
  recent: 'You searched for',
  forget: (query: string): string => `Forget “${query}”`,
  forgetAll: 'Forget all',
  byName: 'Found by name',
  /** The ways to look at results. */
  view: 'View',
  passagesView: 'Passages',
  linesView: 'Lines',
  names: (names: number): string => count(names, 'name', 'names'),
  number: (value: number): string => number(value),

  empty: 'There is no word to search for yet.',
  nothing: 'Nothing found',
  onlyHeadings: (interviews: number): string =>
    `No passage, but headings in ${count(interviews, 'interview', 'interviews')}`,
  moreThan: (passages: number): string => `More than ${count(passages, 'passage', 'passages')}`,
  found: (passages: number, interviews: number): string =>
    `${count(passages, 'passage', 'passages')} in ${count(interviews, 'interview', 'interviews')}`,
  /** Of a phrase that does not stand so everywhere. */
  exactAndClose: (exact: number, close: number, interviews: number): string =>
    `${number(exact)} exact, ${number(close)} close, in ${count(interviews, 'interview', 'interviews')}`,
  /** How far results fall short of all words in one passage. */
  apart: 'No passage has all of these words. These interviews have them, in different places.',
  some: 'No interview has all of these words. These have most of them.',
  missing: (words: readonly string[]): string => {
    const all = inRow(
      words.map((word) => `“${word}”`),
      row,
    );
    return `${all} ${words.length === 1 ? 'is' : 'are'} nowhere in the library.`;
  },
  /** Behind how many were found, aloud. */
  forInstead: (query: string): string => `, for “${query}”`,
  andNames: (names: number): string => `; ${count(names, 'name', 'names')}`,

  readAs: <Part>(query: Part, instead: Part): Sentence<Part> => [
    'Showing results for ',
    query,
    '. ',
    instead,
    '.',
  ],
  instead: (query: string): string => `Search for “${query}” instead`,
  didYouMean: <Part>(query: Part): Sentence<Part> => ['Did you mean ', query, '?'],
  unknown: <Part>(typed: Part): Sentence<Part> => ['There is nothing that ', typed, ' names.'],
  literal: <Part>(mend: Link<Part>): Sentence<Part> => [
    'Taken as written. ',
    mend('Mend typos'),
    '.',
  ],

  /** What to try where nothing was found. */
  withoutFilters: <Part>(link: Link<Part>): Sentence<Part> => [
    'Search ',
    link('without filters'),
    '.',
  ],
  withoutMarks: 'Leave out the quotation marks.',
  fewerWords: 'Try fewer words, or the rarest of them alone.',
  lookThrough: <Part>(index: Link<Part>): Sentence<Part> => [
    'Look through the ',
    index('index'),
    ' of films, people and topics.',
  ],

  /** What failed. */
  failures: {
    none: 'There is no search index here.',
    unreachable: 'The search could not be loaded. You may be offline.',
    old: 'This page is older than the search, or the search could not be loaded.',
    broken: 'The search does not work here.',
  },
  withoutIt: <Part>(index: Link<Part>): Sentence<Part> => [
    'The ',
    index('index'),
    ' leads to every film, person and topic without it.',
  ],
  freshPage: 'Search on a fresh page',
  again: 'Try again',

  /** What a hit is, where it is neither question nor answer. */
  introduction: 'From the introduction',
  quotation: 'A quotation',
  note: 'A note',
  caption: 'A caption',
  headings: (headings: number): string => (headings === 1 ? 'Heading' : 'Headings'),
  moreHere: (hits: number): string => `${number(hits)} more in this interview`,
  best: (hits: number): string => `These are the best ${number(hits)}. Another word leaves fewer.`,
  allHere: (passages: number): string =>
    `All ${count(passages, 'passage', 'passages')} in this interview`,
  moreInterviews: 'More interviews',
  moreInterviewsOf: (shown: number, all: number): string =>
    `More interviews (${number(shown)} of ${number(all)} shown)`,
};

/** What results can be kept to. */
export const filters = {
  names: {
    speaker: 'Speaker',
    role: 'Question or answer',
    film: 'Film',
    person: 'Person named',
    interview: 'Interview',
    year: 'Year',
    language: 'Language',
  },
  questions: 'Questions',
  answers: 'Answers',
  none: 'There is nothing to choose between.',
  /** Values of a filter that are not shown yet; the second part is for those who listen. */
  more: (values: number): string => `${number(values)} more`,
  moreFor: (filter: string): string => ` for ${filter}`,
  /** In front of a filter that is in force, for those who listen. */
  takeAway: 'Take away ',
  takeAllAway: 'Take all away',
};

/** Every place found, as a line of its own. */
export const lines = {
  heading: 'Lines',
  caption: 'Every place found, in its context',
  columns: {
    before: 'Words before',
    place: 'Found',
    after: 'Words after',
    speaker: 'Speaker',
    year: 'Year',
  },
  progress: 'Passages read',
  save: 'Download CSV',
  lines: (lines: number): string => count(lines, 'line', 'lines'),
  first: (lines: number): string => `The first ${number(lines)} lines`,
  all: 'All lines',
  none: 'There are lines only for words, and none were asked for.',
  /** The head of the file, and what stands in it for a line’s place. */
  head: ['left', 'hit', 'right', 'speaker', 'role', 'date', 'interview', 'address'],
  roles: {
    q: 'question',
    a: 'answer',
    i: 'introduction',
    o: 'quotation',
    n: 'note',
    f: 'caption',
    h: 'heading',
  },
};

/** The page on the site. Its opening is the description in the settings. */
export const about = {
  title: 'About',
  description: 'What this site is, where its texts come from and how they are treated.',
  /** Over the opening, where the magazine’s own words stand before it. */
  site: 'How this site works',
  opening:
    'Beside the words of an interview stand notes and cards on the films it speaks of, and every passage has an address of its own.',
  editions: 'Editions',
  editionsLead: 'Each interview says how its text relates to the one that was published first.',
  transcript: 'Transcript',
  transcriptIs: 'The interview word for word, as published or recorded.',
  excerpt: 'Excerpt',
  excerptIs: 'A part of it, word for word.',
  digest: 'Digest',
  digestIs:
    'The interview retold in our own words and in reported speech. What stands between quotation marks was printed in the source; the rest must not be quoted as anybody’s but ours.',
  texts: 'How texts are treated',
  unchanged:
    'Nothing an editor wrote is changed on its way to the page: no word, no mark, no dash.',
  brackets: '[Square brackets] hold what an editor put in, […] what was left out.',
  pullQuotes: 'Pull-quotes refer to the text. One whose words are not in it cannot be published.',
  notes: 'Notes are the editors’. One headed “Correction” sets right what the source got wrong.',
  facts: <Part>(films: Link<Part>, people: Link<Part>): Sentence<Part> => [
    'Facts on ',
    films('films'),
    ' and ',
    people('people'),
    ' name their sources, and say where these disagree.',
  ],
  rights: 'Sources and rights',
  noInterviews: 'There are no interviews yet.',
  type: 'Type',
  typefaces: <Part>(licence: Link<Part>): Sentence<Part> => [
    'Set in Newsreader and Instrument Sans, both under the ',
    licence('SIL Open Font License'),
    ', cut down to what the pages use. Made with Two-Shot, a program for setting film interviews.',
  ],
  readers: 'What it does with you',
  readersNothing:
    'Nothing. No cookies, no counting, no requests to anybody else. What you choose, where you stopped reading and the pages that can be read offline are kept in your browser and go nowhere.',
};

/** The page on how everybody can read the site. */
export const accessibility = {
  title: 'Accessibility',
  description:
    'How this site is made to be read by everybody, how that was tested, and what was not.',
  opening:
    'An interview is words, and words can be read in many ways: on any screen, aloud, with the fingers, large, on paper. This site aims at WCAG 2.2, level AA, and at AAA for the contrast of text.',
  promises: 'What you can rely on',
  order:
    'The text of a page reads in order by itself. Notes follow the passage they belong to. A pull-quote repeats words of the text, so it is set apart from it and can be skipped.',
  landmarks:
    'Headings, landmarks and a link that skips to the text lead through every page. Each interview says which language it is in, and what stands around it says so too.',
  keyboard: <Part>(key: Part): Sentence<Part> => [
    'Everything can be done with the keyboard alone. Single keys (press ',
    key,
    ' on an interview) can be turned off.',
  ],
  settings:
    'Size of type, typeface and theme can be chosen under “Aa” at the top of each page. They are kept in your browser and sent to nobody.',
  direction: 'Interviews written from right to left are laid out from right to left.',
  tests: 'What was tested, and how',
  what: 'What',
  how: 'How',
  /** What was tested, and where and by what; kept with the tests in tests/e2e. */
  tested: [
    {
      what: 'Rules that a machine can check',
      how: 'axe-core, WCAG 2.2 A and AA and its best practices, on every kind of page, light and dark, in windows of 390, 820 and 1,440 pixels, with the notes shut and open.',
    },
    {
      what: 'Contrast',
      how: 'Words at least 7 to 1 on what they stand on (AAA), in both themes, with axe-core on the pages and by calculation for any colour an editor gives an interview.',
    },
    {
      what: 'Keyboard',
      how: 'The reading page from the first Tab to the last: focus is always seen, in the order of the page, and trapped nowhere.',
    },
    {
      what: 'Zoom and type size',
      how: 'At 400 % (a window 320 pixels wide) and with the largest type nothing is cut off and nothing scrolls sideways.',
    },
    {
      what: 'Without script',
      how: 'Every interview is complete: words, notes, film cards, contents. Addresses lead to their passages.',
    },
    {
      what: 'Settings of your system',
      how: 'Reduced motion: nothing moves. Forced colours: everything is still there. A dark theme is followed.',
    },
    {
      what: 'Reader View',
      how: 'Mozilla’s Readability keeps every turn of an interview, and leaves out notes, cards and pull-quotes.',
    },
  ],
  byMachine:
    'These are tests by machine; they run in Chromium, those of layout and keys in Firefox too, each time the program is changed.',
  untested: 'What was not',
  screenReader: 'Nobody has read the site with a screen reader yet, nor with a braille display.',
  editors:
    'What an editor writes is the editor’s: the program demands a description of each picture, and cannot tell a good one from a bad one.',
  furniture:
    'The furniture of the pages (menus, labels) is in the language of the site, whatever the interview is in.',
  seeAlso: <Part>(about: Link<Part>): Sentence<Part> => [
    'See also ',
    about('what this site is'),
    '.',
  ],
};

/** What is said of somebody’s place in an interview. */
export const reading = {
  minutesLeft: (minutes: number): string => `${number(minutes)} min left`,
};

/** What is said to who comes by a link. */
export const arrival = {
  unknown: 'The place this link leads to is not known on this page. The whole interview is here.',
  edited: (day: string): string => `Edited on ${day}, after this link was made.`,
};

/** What can be done with words. */
export const takeAway = {
  heading: 'Selected words',
  ways: {
    'copy-link': 'Copy link',
    'copy-quote': 'Copy quote',
    cite: 'Cite',
    share: 'Share',
  },
  none: 'No passage is selected',
  passageLinked: 'Link to the passage copied',
  wordsLinked: 'Link to these words copied',
  quoted: 'Quote copied, with its link',
  byHand: 'This browser lets no page copy. Here it is, to be copied by hand:',
  close: 'Close',
};

/** The line below a quote that was copied. */
export const quote = {
  /** What stands before the title, where it is known whose words they are. */
  before: (whose: string): string => `${whose}, in `,
  title: <Part>(title: Part): Sentence<Part> => ['“', title, '”'],
  behind: (publication: string, day: string): string => `, ${publication}, ${day}`,
  /** Of a digest: its words are its own. */
  behindDigest: (publication: string, day: string): string => `, after ${publication}, ${day}`,
  name: (speaker: string): string => `${speaker}:`,
};

/** What stands above an interview as a file, in the words of its front matter. */
export const exported = {
  excerpt: 'An excerpt.',
  digest:
    'A digest, retold in our own words: what stands between quotation marks was printed, and nothing else should be quoted as the speakers’.',
  /** The words that stood there before a correction. */
  before: (words: string): string => `Before: “${words}”`,
};

/** Days are written as in this place: `19 December 2013`. */
export const dates = {
  locale: 'en-GB',
};

/** `1 passage`, `1,240 passages`. */
function count(things: number, one: string, many: string): string {
  return `${number(things)} ${things === 1 ? one : many}`;
}

/** `1,240`. */
function number(value: number): string {
  return numbers.format(value);
}

const numbers = /* @__PURE__ */ new Intl.NumberFormat(tag);

/** Of what there is on a film or person. */
function facts(places: number, whom: string): string {
  if (places === 0) return 'facts';
  const passages = places === 1 ? '1 passage that speaks' : `${number(places)} passages that speak`;
  return `facts, and ${passages} of ${whom}`;
}

/** What e-books say besides the texts themselves. */
export const book = {
  cover: 'Cover',
  /** The picture’s words, for who cannot see it. */
  coverAlt: (title: string, names: string): string => `Cover: ${title}. ${names}`,
  contents: 'Contents',
  landmarks: 'Places in this book',
  introduction: 'Introduction',
  films: 'Films',
  people: 'People',
  notes: 'Notes',
  note: (number: number): string => `Note ${number}`,
  backFromNote: (number: number): string => `Note ${number}, back to the text`,
  correctionLabel: 'Correction',
  about: 'About this book',
  aboutInterview: 'About this interview',
  with: (subjects: string, interviewers: string): string => `${subjects} with ${interviewers}`,
  source: 'Source',
  cite: 'How to cite',
  corrections: 'Corrections',
  correctedPlace: 'the passage',
  /** In front of the words that stood there. */
  before: 'Before:',
  onSite: (site: string): string => `On ${site}`,
  publishedBy: (site: string, published: string): string => `Published by ${site}, ${published}.`,
  modified: (day: string): string => `Last changed ${day}.`,
  licence: (name: string): string => `The words of this digest: ${name}.`,
  licences: (name: string): string => `The words of digests: ${name}.`,
  directedBy: (names: string): string => `Directed by ${names}`,
  minutes: (count: number): string => `${count} min`,
  castWith: (names: string): string => `With ${names}`,
  spokenOfIn: 'Spoken of in',
  firstMention: 'First mention',
  interviews: (count: number): string => (count === 1 ? '1 interview' : `${count} interviews`),
  /** Of a collection that would be too large with them. */
  withoutPictures:
    'The pictures are not in this book, for it would be too large; their captions are.',
  accessibility: {
    words:
      'All text can be enlarged, recoloured and read aloud. Sections and questions are in the table of contents; notes lead back to their places.',
    pictures: 'Pictures have a description.',
  },
};
