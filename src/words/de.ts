import { inRow } from './in-row.ts';
import type { Words } from './index.ts';

/* Every word of the interface, in German. */

export const tag: Words['tag'] = 'de';

export const direction: Words['direction'] = 'ltr';

export const forms: Words['forms'] = {
  heading: 'In anderen Formaten',
  names: {
    epub: 'E-Book (EPUB)',
    txt: 'Nur Text',
    md: 'Markdown',
    json: 'JSON',
    'tei.xml': 'TEI-XML',
    'annotations.jsonld': 'Annotationen (JSON-LD)',
  },
};

export const corrections: Words['corrections'] = {
  heading: 'Berichtigungen',
  lead: 'Was an diesem Text geändert wurde, seit er hier erschienen ist.',
  made: {
    correction: (day) => `Berichtigt am ${day}`,
    clarification: (day) => `Klargestellt am ${day}`,
    addition: (day) => `Ergänzt am ${day}`,
    removal: (day) => `Gekürzt am ${day}`,
  },
  several: (count, day) => `${count}-mal geändert, zuletzt am ${day}`,
  before: 'Zuvor:',
  whole: 'Im ganzen Interview',
  gone: 'Nicht mehr im Text:',
};

export const offline: Words['offline'] = {
  dates: 'de',
  heading: 'Ohne Netz',
  description: 'Was von dieser Website auf diesem Gerät liegt und ohne Netz zu lesen ist.',
  link: 'Ohne Netz lesen',
  introduction:
    'Die letzten fünfzig Interviews, die Sie geöffnet haben, sind in diesem Browser gespeichert und auch ohne Netz zu lesen. Was Sie selbst speichern, bleibt, bis Sie es entfernen.',
  never:
    'Diese Website speichert keine Seiten auf Geräten. Was sie gespeichert hatte, wird entfernt.',
  withoutScript: 'Zum Speichern von Seiten braucht es JavaScript, das hier abgeschaltet ist.',
  cannot: 'Dieser Browser speichert hier keine Seiten. In privaten Fenstern ist das oft so.',
  missing: 'Diese Seite ist nicht auf diesem Gerät gespeichert',
  asked: 'Es gibt gerade kein Netz, und diese Adresse ist nicht gespeichert:',
  tryAgain: 'Noch einmal versuchen',
  onDevice: 'Auf diesem Gerät',
  nothing: 'Noch ist kein Interview auf diesem Gerät gespeichert.',
  chosen: 'von Ihnen gespeichert',
  visited: 'gespeichert, weil Sie es geöffnet haben',
  keepIt: 'Dauerhaft speichern',
  remove: 'Entfernen',
  keepTitle: (title) => `„${title}“ dauerhaft speichern`,
  removeTitle: (title) => `„${title}“ entfernen`,
  removeAll: 'Alle entfernen',
  total: (size) => `Insgesamt ${size}, mit Schriften, Gestaltung und Suche.`,
  all: 'Die ganze Sammlung',
  keepAll: (count, number, size) =>
    count === 1
      ? `Das eine Interview speichern (${size})`
      : `Alle ${number} Interviews speichern (${size})`,
  keepSearch: (size) => `Auch die Suche speichern (${size})`,
  keepOthers: (count, number, size) =>
    count === 1
      ? `Das übrige Interview speichern (${size})`
      : `Die übrigen ${number} Interviews speichern (${size})`,
  allKept: 'Alle Interviews sind auf diesem Gerät gespeichert, die Suche ebenfalls.',
  unknown: 'Ohne Netz lässt sich nicht sagen, was es sonst noch gibt.',
  progress: (done, of) => `${done} von ${of} gespeichert`,
  cancel: 'Anhalten',
  stopped: 'Angehalten. Was bis dahin gespeichert wurde, ist vollständig und bleibt.',
  full: 'Auf diesem Gerät ist kein Platz mehr. Was gespeichert wurde, ist vollständig; nichts ist nur zum Teil da.',
  failed:
    'Das ließ sich nicht vollständig laden und wurde deshalb nicht gespeichert. Was vorher da war, ist unverändert.',
  keepThis: 'Zum Lesen ohne Netz speichern',
  keepThisSize: (size) => `Zum Lesen ohne Netz speichern (${size})`,
  keeping: 'Wird gespeichert …',
  keptThis: 'Auch ohne Netz zu lesen.',
  letGo: 'Nicht länger speichern',
  copyOf: (date) => `Das Netz antwortet nicht. Dies ist die Kopie vom ${date}.`,
  needsNetwork: 'Nicht auf diesem Gerät gespeichert: lässt sich nur mit Netz öffnen.',
  switch: 'Das Speichern von Seiten',
  off: 'Nichts auf diesem Gerät speichern',
  offMeans: 'Auf Wunsch wird alles Gespeicherte entfernt und von da an nichts mehr gespeichert.',
  isOff: 'Auf diesem Gerät wird nichts gespeichert, bis Sie es wieder erlauben.',
  on: 'Seiten wieder speichern',
};

export const keptSearch: Words['keptSearch'] = {
  only: (interviews) =>
    interviews === 1
      ? 'Durchsucht wurde nur das eine Interview auf diesem Gerät. Für die übrigen braucht es das Netz.'
      : `Durchsucht wurden nur die ${number(interviews)} Interviews auf diesem Gerät. Für die übrigen braucht es das Netz.`,
  missing: (words) => {
    const all = new Intl.ListFormat(tag).format(words.map((word) => `„${word}“`));
    return `${all} ${words.length === 1 ? 'kommt' : 'kommen'} darin nicht vor.`;
  },
};

export const correctionKinds: Words['correctionKinds'] = {
  correction: 'Berichtigung',
  clarification: 'Klarstellung',
  addition: 'Ergänzung',
  removal: 'Streichung',
};

export const feeds: Words['feeds'] = {
  title: (site) => `${site}: Interviews`,
  follow: 'Als Feed abonnieren',
  byline: (subjects, interviewers, day) => `${subjects} im Gespräch mit ${interviewers}, ${day}.`,
  editions: {
    transcript: 'Vollständiger Text.',
    excerpt: 'Ein Auszug.',
    digest:
      'Eine Nacherzählung in eigenen Worten: Was in Anführungszeichen steht, wurde so gedruckt, und nichts anderes sollte als Äußerung der Sprechenden zitiert werden.',
  },
  notes: 'Anmerkungen',
  backToText: 'Zurück zum Text',
  itRead: 'Dort stand:',
  toPassage: 'Zur Stelle',
  source: 'Quelle:',
  rightsOfSite: (licence) =>
    `Die eigenen Texte der Website: ${licence}. Jedes Interview nennt seine eigenen Rechte.`,
  rightsOfDigest: (licence, rights) => `Die Nacherzählung: ${licence}. Das Interview: ${rights}`,
  search: 'Suche',
  interviews: 'Interviews',
  searchOf: (site) => `Die Interviews von ${site} durchsuchen`,
  llms: {
    rights: (licence) =>
      `Interviews gehören denen, die sie veröffentlicht haben: Jedes ist mit seinen Rechten aufgeführt, und seine Seite und seine Dateien nennen die Quelle. Zitiert wird mit den Namen der Sprechenden und der Publikation und mit einem Link zur Stelle. Die eigenen Texte der Website: ${licence}.`,
    digests:
      'Eine Nacherzählung gibt ein Interview in anderen Worten wieder: Nur was in Anführungszeichen steht, wurde so gesagt, und nichts anderes darin darf als Äußerung der Sprechenden zitiert werden.',
    rightsOfOne: 'Rechte:',
    more: (count) => `Und ${count} weitere: Alle stehen in passages.ndjson, siehe unten.`,
    data: 'Daten',
    passages:
      'jede Stelle jedes Interviews, je eine Zeile JSON, mit den Sprechenden und dem Link dorthin',
    schema: 'für die .json jedes Interviews, die neben seiner Seite steht',
    feed: 'die neuesten Interviews, in voller Länge',
    sitemap: 'jede Seite mit dem Tag ihrer letzten Änderung',
    index: 'Register der Filme, Personen und Themen',
    films: 'Filme',
    people: 'Personen',
    about: 'Über die Website und ihren Umgang mit Texten',
  },
};

export const page: Words['page'] = {
  skip: 'Zum Text springen',
  navigation: 'Website',
  places: {
    interviews: 'Interviews',
    films: 'Filme',
    people: 'Personen',
    quotes: 'Zitate',
    index: 'Register',
  },
  search: 'Suche',
  about: 'Über diese Website und den Umgang mit Texten',
  accessibility: 'Barrierefreiheit',
  licence: (licence) => ['Unsere eigenen Texte: ', licence, '.'],
};

export const row: Words['row'] = {
  comma: ', ',
  and: ' und ',
};

export const settings: Words['settings'] = {
  heading: 'Leseeinstellungen',
  reset: 'Zurücksetzen',
  theme: { name: 'Farben', system: 'System', light: 'Hell', dark: 'Dunkel' },
  size: {
    name: 'Schriftgröße',
    small: 'Klein',
    standard: 'Normal',
    large: 'Groß',
    larger: 'Größer',
    largest: 'Sehr groß',
  },
  face: { name: 'Schriftart', serif: 'Antiqua', sans: 'Grotesk' },
};

export const keys: Words['keys'] = {
  heading: 'Tasten',
  close: 'Schließen',
  key: 'Taste',
  meaning: 'Was sie tut',
  selection: 'Sind Wörter markiert, führt Tab zu dem, was mit ihnen getan werden kann.',
  use: 'Diese Tasten verwenden',
  escape: 'Esc',
  commands: {
    find: 'Suchen; ebenso mit Strg K oder ⌘ K',
    'next-turn': 'Nächster Gesprächsbeitrag',
    'previous-turn': 'Voriger Gesprächsbeitrag',
    'next-question': 'Nächste Frage',
    'previous-question': 'Vorige Frage',
    'copy-link': 'Link zum Markierten oder Gelesenen kopieren',
    'copy-quote': 'Dasselbe als Zitat kopieren',
    help: 'Diese Übersicht',
    close: 'Schließen, was offen ist',
  },
};

export const home: Words['home'] = {
  none: 'Noch gibt es keine Interviews. Das erste gehört nach content/interviews/.',
  all: (interviews) => `Alle ${number(interviews)} Interviews`,
};

export const lists: Words['lists'] = {
  interviews: {
    title: 'Interviews',
    description: 'Alle Interviews, die neuesten zuerst.',
    none: 'Noch gibt es keine Interviews. Das erste gehört nach content/interviews/.',
    inOneFile: 'Alle in einer Datei',
  },
  films: {
    title: 'Filme',
    description: 'Alle Filme, von denen in den Interviews die Rede ist.',
    none: 'Noch gibt es keine Filme. Ihre Daten gehören nach content/films/.',
  },
  people: {
    title: 'Personen',
    description: 'Alle, die in den Interviews zu Wort kommen oder von denen dort die Rede ist.',
    none: 'Noch gibt es keine Personen. Ihre Daten gehören nach content/people/.',
  },
  quotes: {
    title: 'Zitate',
    description: 'Herausgehobene Sätze, jeder mit einem Link zu seiner Passage.',
    none: 'Noch ist in keinem Interview ein Zitat herausgehoben.',
  },
  places: (places) => count(places, 'Stelle', 'Stellen'),
};

export const index: Words['index'] = {
  title: 'Register',
  description: 'Alle Filme, Personen und Themen mit den Passagen, die von ihnen handeln.',
  guide:
    'Filme stehen kursiv, Personen unter ihrem Nachnamen. Die Zahlen sind die der Passagen, vom Anfang des jeweiligen Interviews an gezählt; ein A dahinter verweist auf eine Anmerkung, ein Z auf ein Zitat von anderswo; § ist eine Überschrift.',
  guideElsewhere:
    'Wo von einem Film oder einer Person an vielen Stellen die Rede ist, stehen diese auf der Seite des Films oder der Person.',
  elsewhere: (places, interviews) =>
    `${count(places, 'Stelle', 'Stellen')} in ${inInterviews(interviews)}`,
  none: 'Noch gibt es nichts zu verzeichnen.',
  letters: 'Buchstaben',
};

export const locators: Words['locators'] = {
  note: 'A',
  quotation: 'Z',
  heading: '§',
};

export const records: Words['records'] = {
  mentioned: 'Erwähnt in',
  note: (number) => `Anmerkung ${number}`,
  more: (places) => `Und an ${number(places)} weiteren Stellen`,
  doubts: 'Worin sich die Quellen widersprechen',
  sources: 'Quellen der Angaben',
};

export const film: Words['film'] = {
  facts: 'Angaben zum Film',
  credits: {
    directors: 'Regie',
    writers: 'Drehbuch',
    producers: 'Produktion',
    cinematographers: 'Kamera',
    editors: 'Schnitt',
    music: 'Musik',
    productionDesigners: 'Szenenbild',
    casting: 'Casting',
  },
  basedOn: 'Vorlage',
  basis: (title, author, kind) =>
    `${title}${author === undefined ? '' : ` von ${author}`} (${kind})`,
  companies: 'Produktionsfirmen',
  distributor: 'Verleih',
  countries: 'Länder',
  length: 'Länge',
  minutes: (minutes) => `${number(minutes)} Min.`,
  aliases: 'Auch genannt',
  cast: 'Besetzung',
  released: 'Erstaufführung',
  openings: {
    premiere: 'Premiere',
    limited: 'begrenzter Kinostart',
    wide: 'breiter Kinostart',
    online: 'online',
  },
  awards: 'Auszeichnungen',
  won: 'Gewonnen',
  nominated: 'Nominiert',
  interviews: 'Interviews zum Film',
  unmentioned: 'Noch wird der Film in keinem Interview erwähnt.',
};

export const person: Words['person'] = {
  facts: (name) => `Angaben zu ${name}`,
  work: 'Tätigkeit',
  born: 'Geboren',
  formed: 'Gegründet',
  birthName: 'Geburtsname',
  died: 'Gestorben',
  aliases: 'Auch genannt',
  films: 'Filme in dieser Sammlung',
  interviews: 'Interviews',
  unmentioned: (name) => `Noch wird ${name} nirgends namentlich erwähnt.`,
  turns: (turns, title) => [`${count(turns, 'Beitrag', 'Beiträge')} in `, title],
  title: (title) => `„${title}“`,
};

export const capacities: Words['capacities'] = {
  directors: 'Regie',
  writers: 'Drehbuch',
  producers: 'Produktion',
  cinematographers: 'Kamera',
  editors: 'Schnitt',
  music: 'Musik',
  productionDesigners: 'Szenenbild',
  casting: 'Casting',
  actor: (role) => (role === undefined || role === '' ? 'Darstellung' : `Darstellung (${role})`),
};

export const interview: Words['interview'] = {
  talk: (subjects, interviewers) => [subjects, ' im Gespräch mit ', interviewers],
  editions: {
    transcript: 'Vollständiger Text',
    excerpt: 'Ein Auszug',
    digest: 'Eine Nacherzählung in eigenen Worten',
  },
  length: (minutes, words) => `${number(minutes)} Min., ${count(words, 'Wort', 'Wörter')}`,
  sourceOf: (publication) => `Quelle: ${publication}`,
  recording: 'Die Aufnahme',
  listen: 'Die Aufnahme anhören',
  listenFrom: (time) => `Anhören ab ${time}`,
  contents: 'Inhalt',
  contentsHeading: 'In diesem Interview',
  introduction: 'Einleitung',
  permalink: (passage) => `Link zu Passage ${passage}`,
  note: (number) => `Anmerkung ${number}`,
  noteBack: (number) => `Anmerkung ${number}, zurück zum Text`,
  correction: 'Berichtigung',
  enlarge: (picture) => `Bild ${picture} vergrößern`,
  pullQuote: (whose) => `Zitat: ${whose}`,
  quotePage: 'Zitatseite',
  quotePageOf: (whose) => `Zitatseite: ${whose}`,
  filmPlaces: (here, all) =>
    `${count(here, 'Stelle', 'Stellen')} hier, ${number(all)} in der Sammlung`,
};

export const source: Words['source'] = {
  heading: 'Quelle',
  editions: {
    transcript: 'Der Text oben ist das Interview, wie es dort erschienen ist.',
    excerpt: 'Der Text oben ist ein Teil des Interviews, wie es dort erschienen ist.',
    digest:
      'Der Text oben erzählt das Interview nach, wie es dort erschienen ist. Was zwischen Anführungszeichen steht, war so gedruckt; alles andere sind unsere eigenen Worte, und nichts davon darf den Sprechenden in den Mund gelegt werden.',
  },
  firstHere: {
    transcript: 'Das Interview ist zuerst hier erschienen.',
    excerpt: 'Der Text oben ist ein Teil des Interviews, das zuerst hier erschienen ist.',
  },
  corrected: 'Was seither berichtigt wurde, ist aufgeführt.',
  address: 'Diese Seite:',
};

export const onward: Words['onward'] = {
  heading: 'Weitere Interviews',
  next: 'Nächstes Interview',
  previous: 'Voriges Interview',
  onFilm: (film) => ['Mehr zu ', film],
  withPerson: (person) => ['Mehr mit ', person],
};

export const resume: Words['resume'] = {
  heading: 'Letzte Lesestelle',
  stopped: (words) => ['Zuletzt gelesen bis „', words, '“'],
  go: 'Weiterlesen',
  dismiss: 'Ausblenden',
};

export const retired: Words['retired'] = {
  section: (day) => `Ein Abschnitt, der hier stand, wurde am ${day} entfernt.`,
  passage: (day) => `Eine Passage, die hier stand, wurde am ${day} entfernt.`,
  takenBack: 'Ihre Worte wurden zurückgezogen.',
  headed: 'Die Überschrift war:',
  read: 'Sie lautete:',
  nearest: 'Zur nächsten Stelle, die es noch gibt',
};

export const attributions: Words['attributions'] = {
  retold: 'Nacherzählt',
  retoldOf: (name) => `${name}, nacherzählt`,
  introduction: 'Einleitung',
  heading: 'Überschrift',
  quotation: 'Zitat',
};

export const quotePage: Words['quotePage'] = {
  gone: (day) => `Seit dem ${day} nicht mehr im Interview.`,
  section: (from, to) => [
    'Diese Überschrift stand vom ',
    from,
    ' bis zum ',
    to,
    ' im Interview. Im heutigen Text steht sie nicht mehr.',
  ],
  passage: (from, to) => [
    'Diese Passage stand vom ',
    from,
    ' bis zum ',
    to,
    ' im Interview. Im heutigen Text steht sie nicht mehr.',
  ],
  takenBack: 'Die Redaktion hat diese Worte zurückgezogen.',
  read: 'Im Interview lesen',
  readAround: 'Das Interview dort lesen, wo sie stand',
  picture: 'Diese Worte als Bild',
  embed: 'Dieses Zitat einbetten',
  embedCode: 'Code für das HTML der eigenen Seite:',
  noAddress:
    'Die vollständige Adresse dieser Website ist ihr nicht bekannt; Code für andere Websites braucht eine.',
  alone: 'Für sich ansehen',
};

export const citing: Words['citing'] = {
  passage: 'Diese Passage zitieren',
  interview: 'Dieses Interview zitieren',
  files: 'Für Literaturverwaltungen',
  note: 'Chicago, als Fußnote',
  close: 'Schließen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyOf: (name) => `${name} kopieren`,
  copiedOf: (name) => `${name} kopiert.`,
  refused: 'Der Browser hat das nicht erlaubt. Die Wörter lassen sich markieren.',
  download: 'Herunterladen',
  downloadOf: (name) => `${name} herunterladen`,
};

export const descriptions: Words['descriptions'] = {
  interview: (talk, day) => `${talk}, ${day}.`,
  directedBy: (names) => `Regie: ${names}`,
  film: (places) =>
    places === 0
      ? 'Angaben zum Film'
      : `Angaben zum Film und ${count(places, 'Passage, die von ihm handelt', 'Passagen, die von ihm handeln')}`,
  person: (places) =>
    places === 0
      ? 'Angaben zur Person'
      : `Angaben zur Person und ${count(places, 'Passage, die von ihr handelt', 'Passagen, die von ihr handeln')}`,
};

export const cards: Words['cards'] = {
  directedBy: (names) => `Regie: ${names}`,
  film: 'Film',
};

export const notFound: Words['notFound'] = {
  title: 'Nicht im Bild',
  description: 'Unter dieser Adresse gibt es keine Seite.',
  try: (interviews, index) => [
    'Vielleicht findet sich das Gesuchte unter den ',
    interviews('Interviews'),
    ' oder im ',
    index('Register'),
    ' der Filme, Personen und Themen.',
  ],
};

export const moved: Words['moved'] = {
  title: (interview) => `Umgezogen: ${interview}`,
  description: (interview) => `„${interview}“ hat eine neue Adresse.`,
  heading: 'Dieses Interview hat eine neue Adresse',
  at: (interview) => ['Es steht jetzt unter ', interview, '.'],
  passage: 'Weiter zur Passage, die der Link nennt',
};

export const withdrawn: Words['withdrawn'] = {
  title: 'Ein zurückgezogenes Interview',
  description: 'Es stand hier und wurde aus der Sammlung genommen.',
  heading: 'Dieses Interview wurde zurückgezogen',
  stood: 'Hier stand ein Interview.',
  stoodUntil: (day) => `Bis zum ${day} stand hier ein Interview.`,
  gone: 'Es gehört nicht mehr zu dieser Sammlung, und seine Passagen ebenso wenig.',
  others: 'Zu den Interviews, die es hier gibt',
};

export const searchPage: Words['searchPage'] = {
  title: 'Suche',
  description: 'Den Satz finden: alle Passagen aller Interviews.',
  label: 'In den Interviews suchen',
  button: 'Suchen',
  withoutScript: (index, films, people) => [
    'Die Suche braucht JavaScript, das hier abgeschaltet ist. Das ',
    index('Register'),
    ' führt auch ohne zu allen Filmen, Personen und Themen, Passage für Passage; ebenso die Seiten der ',
    films('Filme'),
    ' und der ',
    people('Personen'),
    '.',
  ],
  films: 'Filme',
  people: 'Personen',
  chips: 'Gesetzte Filter',
  filters: 'Filter',
};

export const asking: Words['asking'] = {
  placeholder: 'Wörter, „Wendung“, Name',
  inLibrary: 'In der Sammlung',
  ways: 'Wie gesucht werden kann',
  examples: [
    { example: '"zwei Wörter"', words: 'genau so, eines nach dem anderen' },
    { example: '-Wort', words: 'ohne dieses Wort' },
    { example: 'speaker:Name', words: 'von jemandem gesagt' },
    { example: 'film:Titel', words: 'über einen Film, oder mit seinem Titel' },
    { example: 'year:1990-1999', words: 'aus diesen Jahren' },
  ],
  lookThrough: (index) => [
    'Oder im ',
    index('Register'),
    ' der Filme, Personen und Themen nachschlagen.',
  ],
  kinds: { film: 'Film', person: 'Person', topic: 'Thema', interview: 'Interview' },
  passages: (passages) => count(passages, 'Passage', 'Passagen'),
};

export const search: Words['search'] = {
  title: 'Suche',
  titleOf: (query) => `${query} · Suche`,
  close: 'Schließen',
  all: 'Alle Ergebnisse',
  busy: 'Suche läuft …',
  recent: 'Zuletzt gesucht',
  forget: (query) => `„${query}“ vergessen`,
  forgetAll: 'Alle vergessen',
  byName: 'Dem Namen nach gefunden',
  view: 'Ansicht',
  passagesView: 'Passagen',
  linesView: 'Zeilen',
  names: (names) => count(names, 'Name', 'Namen'),
  number: (value) => number(value),

  empty: 'Noch ist kein Wort da, nach dem gesucht werden könnte.',
  nothing: 'Nichts gefunden',
  onlyHeadings: (interviews) => `Keine Passage, aber Überschriften in ${inInterviews(interviews)}`,
  moreThan: (passages) => `Mehr als ${count(passages, 'Passage', 'Passagen')}`,
  found: (passages, interviews) =>
    `${count(passages, 'Passage', 'Passagen')} in ${inInterviews(interviews)}`,
  exactAndClose: (exact, close, interviews) =>
    `${number(exact)} genau, ${number(close)} ähnlich, in ${inInterviews(interviews)}`,
  apart:
    'Keine Passage enthält all diese Wörter. In diesen Interviews stehen sie an verschiedenen Stellen.',
  some: 'Kein Interview enthält all diese Wörter. In diesen stehen die meisten davon.',
  missing: (words) => {
    const all = inRow(
      words.map((word) => `„${word}“`),
      row,
    );
    return `${all} ${words.length === 1 ? 'kommt' : 'kommen'} in der Sammlung nicht vor.`;
  },
  forInstead: (query) => `, für „${query}“`,
  andNames: (names) => `; ${count(names, 'Name', 'Namen')}`,

  readAs: (query, instead) => ['Ergebnisse für ', query, '. ', instead, '.'],
  instead: (query) => `Stattdessen nach „${query}“ suchen`,
  didYouMean: (query) => ['War ', query, ' gemeint?'],
  unknown: (typed) => ['Es gibt nichts, was ', typed, ' benennt.'],
  literal: (mend) => ['Wörtlich genommen. ', mend('Tippfehler ausgleichen'), '.'],

  withoutFilters: (link) => [link('Ohne Filter'), ' suchen.'],
  withoutMarks: 'Die Anführungszeichen weglassen.',
  fewerWords: 'Weniger Wörter versuchen, oder nur das seltenste.',
  lookThrough: (index) => [
    'Im ',
    index('Register'),
    ' der Filme, Personen und Themen nachschlagen.',
  ],

  failures: {
    none: 'Hier gibt es keinen Suchindex.',
    unreachable: 'Die Suche konnte nicht geladen werden. Vielleicht fehlt die Verbindung zum Netz.',
    old: 'Diese Seite ist älter als die Suche, oder die Suche konnte nicht geladen werden.',
    broken: 'Die Suche funktioniert hier nicht.',
  },
  withoutIt: (index) => [
    'Das ',
    index('Register'),
    ' führt auch ohne sie zu allen Filmen, Personen und Themen.',
  ],
  freshPage: 'Auf einer neuen Seite suchen',
  again: 'Noch einmal versuchen',

  introduction: 'Aus der Einleitung',
  quotation: 'Ein Zitat',
  note: 'Eine Anmerkung',
  caption: 'Eine Bildunterschrift',
  headings: (headings) => (headings === 1 ? 'Überschrift' : 'Überschriften'),
  moreHere: (hits) => `${number(hits)} weitere in diesem Interview`,
  best: (hits) => `Dies sind die besten ${number(hits)}. Ein weiteres Wort lässt weniger übrig.`,
  allHere: (passages) =>
    passages === 1
      ? 'Die eine Passage in diesem Interview'
      : `Alle ${number(passages)} Passagen in diesem Interview`,
  moreInterviews: 'Weitere Interviews',
  moreInterviewsOf: (shown, all) =>
    `Weitere Interviews (${number(shown)} von ${number(all)} werden gezeigt)`,
};

export const filters: Words['filters'] = {
  names: {
    speaker: 'Wer spricht',
    role: 'Frage oder Antwort',
    film: 'Film',
    person: 'Genannte Person',
    interview: 'Interview',
    year: 'Jahr',
    language: 'Sprache',
  },
  questions: 'Fragen',
  answers: 'Antworten',
  none: 'Hier gibt es nichts auszuwählen.',
  more: (values) => `${number(values)} weitere`,
  moreFor: (filter) => ` für ${filter}`,
  takeAway: 'Entfernen: ',
  takeAllAway: 'Alle entfernen',
};

export const lines: Words['lines'] = {
  heading: 'Zeilen',
  caption: 'Jede gefundene Stelle in ihrem Zusammenhang',
  columns: {
    before: 'Wörter davor',
    place: 'Gefunden',
    after: 'Wörter danach',
    speaker: 'Wer spricht',
    year: 'Jahr',
  },
  progress: 'Gelesene Passagen',
  save: 'Als CSV herunterladen',
  lines: (lines) => count(lines, 'Zeile', 'Zeilen'),
  first: (lines) => `Die ersten ${number(lines)} Zeilen`,
  all: 'Alle Zeilen',
  none: 'Zeilen gibt es nur zu Wörtern, und gefragt war nach keinem.',
  head: ['links', 'Treffer', 'rechts', 'wer spricht', 'Rolle', 'Datum', 'Interview', 'Adresse'],
  roles: {
    q: 'Frage',
    a: 'Antwort',
    i: 'Einleitung',
    o: 'Zitat',
    n: 'Anmerkung',
    f: 'Bildunterschrift',
    h: 'Überschrift',
  },
};

export const about: Words['about'] = {
  title: 'Über diese Website',
  description: 'Was diese Website ist, woher ihre Texte kommen und wie mit ihnen umgegangen wird.',
  site: 'Wie diese Website arbeitet',
  opening:
    'Neben den Worten eines Interviews stehen Anmerkungen und Karten zu den Filmen, von denen die Rede ist, und jede Passage hat eine eigene Adresse.',
  editions: 'Fassungen',
  editionsLead: 'Bei jedem Interview steht, wie sich sein Text zum zuerst erschienenen verhält.',
  transcript: 'Wortlaut',
  transcriptIs: 'Das Interview Wort für Wort, wie es erschienen ist oder aufgenommen wurde.',
  excerpt: 'Auszug',
  excerptIs: 'Ein Teil davon, Wort für Wort.',
  digest: 'Nacherzählung',
  digestIs:
    'Das Interview, in eigenen Worten und in indirekter Rede nacherzählt. Was zwischen Anführungszeichen steht, war in der Quelle gedruckt; alles Übrige darf nur als unser Text zitiert werden.',
  texts: 'Wie mit Texten umgegangen wird',
  unchanged:
    'Nichts, was die Redaktion schreibt, ändert sich auf dem Weg zur Seite: kein Wort, kein Zeichen, kein Strich.',
  brackets:
    'In [eckigen Klammern] steht, was die Redaktion eingefügt hat; […] steht für Ausgelassenes.',
  pullQuotes:
    'Herausgehobene Zitate verweisen auf den Text. Stehen ihre Worte nicht darin, können sie nicht erscheinen.',
  notes:
    'Anmerkungen sind von der Redaktion. Mit „Berichtigung“ überschriebene stellen richtig, worin die Quelle irrt.',
  facts: (films, people) => [
    'Angaben zu ',
    films('Filmen'),
    ' und ',
    people('Personen'),
    ' nennen ihre Quellen und sagen, wo diese einander widersprechen.',
  ],
  rights: 'Quellen und Rechte',
  noInterviews: 'Noch gibt es keine Interviews.',
  type: 'Schrift',
  typefaces: (licence) => [
    'Gesetzt aus der Newsreader und der Instrument Sans, beide unter der ',
    licence('SIL Open Font License'),
    ', beschränkt auf die Zeichen, die die Seiten brauchen. Gemacht mit Two-Shot, einem Programm zum Setzen von Filminterviews.',
  ],
  readers: 'Was über Lesende gesammelt wird',
  readersNothing:
    'Nichts. Keine Cookies, keine Zählung, keine Anfragen an Dritte. Gewählte Einstellungen, die letzte Lesestelle und die ohne Netz lesbaren Seiten bleiben im Browser und gehen nirgendwohin.',
};

export const accessibility: Words['accessibility'] = {
  title: 'Barrierefreiheit',
  description:
    'Was dafür getan ist, dass alle diese Website lesen können, wie das geprüft wurde und was nicht.',
  opening:
    'Ein Interview besteht aus Worten, und Worte lassen sich auf viele Arten lesen: auf jedem Bildschirm, vorgelesen, mit den Fingern, groß, auf Papier. Diese Website strebt WCAG 2.2, Stufe AA, an und für den Kontrast von Text AAA.',
  promises: 'Worauf Verlass ist',
  order:
    'Der Text einer Seite liest sich von selbst in der richtigen Reihenfolge. Anmerkungen folgen der Passage, zu der sie gehören. Ein herausgehobenes Zitat wiederholt Worte des Textes; darum ist es von ihm abgesetzt und kann übersprungen werden.',
  landmarks:
    'Überschriften, Bereiche und ein Link, der zum Text springt, führen durch jede Seite. Jedes Interview gibt seine Sprache an, und was darum herum steht, ebenfalls.',
  keyboard: (key) => [
    'Alles geht mit der Tastatur allein. Einzelne Tasten (',
    key,
    ' auf der Seite eines Interviews zeigt sie) lassen sich abschalten.',
  ],
  settings:
    'Schriftgröße, Schriftart und Farben lassen sich unter „Aa“ am Kopf jeder Seite wählen. Sie bleiben im Browser und werden niemandem gesendet.',
  direction: 'Von rechts nach links geschriebene Interviews sind von rechts nach links gesetzt.',
  tests: 'Was geprüft wurde, und wie',
  what: 'Was',
  how: 'Wie',
  tested: [
    {
      what: 'Regeln, die eine Maschine prüfen kann',
      how: 'axe-core mit WCAG 2.2 A und AA und seinen Empfehlungen, auf jeder Art von Seite, hell und dunkel, in Fenstern von 390, 820 und 1.440 Pixeln, mit geschlossenen und offenen Anmerkungen.',
    },
    {
      what: 'Kontrast',
      how: 'Wörter mindestens 7 zu 1 auf ihrem Grund (AAA), hell und dunkel, mit axe-core auf den Seiten und durch Rechnung für jede Farbe, die ein Interview bekommen kann.',
    },
    {
      what: 'Tastatur',
      how: 'Die Leseseite vom ersten Tab bis zum letzten: Der Fokus ist immer zu sehen, folgt der Ordnung der Seite und bleibt nirgends hängen.',
    },
    {
      what: 'Vergrößerung und Schriftgröße',
      how: 'Bei 400 % (einem 320 Pixel breiten Fenster) und mit der größten Schrift ist nichts abgeschnitten, und nichts lässt sich seitwärts schieben.',
    },
    {
      what: 'Ohne Skript',
      how: 'Jedes Interview ist vollständig: Text, Anmerkungen, Filmkarten, Inhalt. Adressen führen zu ihren Passagen.',
    },
    {
      what: 'Einstellungen des Systems',
      how: 'Verringerte Bewegung: Nichts bewegt sich. Erzwungene Farben: Alles ist noch da. Einem dunklen Farbschema wird gefolgt.',
    },
    {
      what: 'Leseansicht',
      how: 'Readability von Mozilla behält jeden Beitrag eines Interviews und lässt Anmerkungen, Karten und herausgehobene Zitate weg.',
    },
  ],
  byMachine:
    'Das sind maschinelle Prüfungen; sie laufen in Chromium, die von Satz und Tasten auch in Firefox, bei jeder Änderung des Programms.',
  untested: 'Was nicht geprüft wurde',
  screenReader:
    'Noch hat niemand die Website mit einem Screenreader oder einer Braillezeile gelesen.',
  editors:
    'Was die Redaktion schreibt, ist ihre Sache: Das Programm verlangt zu jedem Bild eine Beschreibung und kann eine gute nicht von einer schlechten unterscheiden.',
  furniture:
    'Was um die Texte herum steht (Menüs, Beschriftungen), ist in der Sprache der Website, gleich in welcher das Interview ist.',
  seeAlso: (about) => ['Siehe auch ', about('was diese Website ist'), '.'],
};

export const reading: Words['reading'] = {
  minutesLeft: (minutes) => `noch ${number(minutes)} Min.`,
};

export const arrival: Words['arrival'] = {
  unknown:
    'Die Stelle, zu der dieser Link führt, ist auf dieser Seite nicht bekannt. Hier steht das ganze Interview.',
  edited: (day) => `Am ${day} bearbeitet, nachdem dieser Link entstanden war.`,
};

export const takeAway: Words['takeAway'] = {
  heading: 'Markierte Wörter',
  ways: {
    'copy-link': 'Link kopieren',
    'copy-quote': 'Zitat kopieren',
    cite: 'Zitieren',
    share: 'Teilen',
  },
  none: 'Keine Passage ist markiert',
  passageLinked: 'Link zur Passage kopiert',
  wordsLinked: 'Link zu diesen Wörtern kopiert',
  quoted: 'Zitat mit Link kopiert',
  byHand: 'Dieser Browser lässt Seiten nichts kopieren. Hier steht es, zum Kopieren von Hand:',
  close: 'Schließen',
};

export const quote: Words['quote'] = {
  before: (whose) => `${whose}, in `,
  title: (title) => ['„', title, '“'],
  behind: (publication, day) => `, ${publication}, ${day}`,
  behindDigest: (publication, day) => `, nach ${publication}, ${day}`,
  name: (speaker) => `${speaker}:`,
};

export const exported: Words['exported'] = {
  excerpt: 'Ein Auszug.',
  digest:
    'Eine Nacherzählung in eigenen Worten: Was zwischen Anführungszeichen steht, war so gedruckt; nichts anderes darf den Sprechenden in den Mund gelegt werden.',
  before: (words) => `Zuvor: „${words}“`,
};

export const dates: Words['dates'] = {
  locale: 'de-DE',
};

/** `1 Passage`, `1.240 Passagen`. */
function count(things: number, one: string, many: string): string {
  return `${number(things)} ${things === 1 ? one : many}`;
}

/** In the dative. */
function inInterviews(interviews: number): string {
  return interviews === 1 ? 'einem Interview' : `${number(interviews)} Interviews`;
}

/** `1.240`. */
function number(value: number): string {
  return numbers.format(value);
}

const numbers = /* @__PURE__ */ new Intl.NumberFormat(tag);

export const book: Words['book'] = {
  cover: 'Umschlag',
  coverAlt: (title, names) => `Umschlag: ${title}. ${names}`,
  contents: 'Inhalt',
  landmarks: 'Wegweiser durch dieses Buch',
  introduction: 'Einleitung',
  films: 'Filme',
  people: 'Personen',
  notes: 'Anmerkungen',
  note: (number) => `Anmerkung ${number}`,
  backFromNote: (number) => `Anmerkung ${number}, zurück zum Text`,
  correctionLabel: 'Berichtigung',
  about: 'Über dieses Buch',
  aboutInterview: 'Über dieses Interview',
  with: (subjects, interviewers) => `${subjects} im Gespräch mit ${interviewers}`,
  source: 'Quelle',
  cite: 'Zitierweise',
  corrections: 'Berichtigungen',
  correctedPlace: 'zur Stelle',
  before: 'Vorher:',
  onSite: (site) => `Bei ${site}`,
  publishedBy: (site, published) => `Veröffentlicht von ${site}, ${published}.`,
  modified: (day) => `Zuletzt geändert: ${day}.`,
  licence: (name) => `Der Text dieser Nacherzählung: ${name}.`,
  licences: (name) => `Die Texte der Nacherzählungen: ${name}.`,
  directedBy: (names) => `Regie: ${names}`,
  minutes: (count) => `${count} Min.`,
  castWith: (names) => `Mit ${names}`,
  spokenOfIn: 'Erwähnt in',
  firstMention: 'Erste Erwähnung',
  interviews: (count) => (count === 1 ? '1 Interview' : `${count} Interviews`),
  withoutPictures:
    'Die Bilder sind in diesem Buch nicht enthalten, das sonst zu groß würde; ihre Bildunterschriften schon.',
  accessibility: {
    words:
      'Der gesamte Text lässt sich vergrößern, umfärben und vorlesen. Abschnitte und Fragen stehen im Inhaltsverzeichnis; von jeder Anmerkung führt ein Link zu ihrer Stelle zurück.',
    pictures: 'Bilder haben eine Beschreibung.',
  },
};
