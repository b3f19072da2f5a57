/**
 * Whether the words before a colon say what follows and not who speaks: parts of a programme, sections,
 * notes, lists, particulars. In a file that has speakers such a line is a section or part of what is said.
 */
export function isThing(label: string): boolean {
  return thing.test(label) || isSection(label);
}

/** Whether they name a part of the whole: `Break`, `Jingle`, `Day One`, `Scene 3`, `Zweiter Teil`. */
export function isSection(label: string): boolean {
  return section.test(label);
}

const number = String.raw`(?:\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|eins|zwei|drei|vier|fünf|un|deux|trois|quatre|cinq|uno|dos|tres|cuatro|cinco|due|tre|quattro|cinque|um|dois|três|quatro)`;
const part = String.raw`(?:part|chapter|act|scene|episode|day|section|take|reel|volume|week|session|lesson|track|segment|round|tape|side|teil|kapitel|akt|szene|folge|tag|woche|partie|chapitre|acte|scène|épisode|jour|semaine|parte|capítulo|acto|escena|episodio|día|capitolo|atto|scena|giorno|ato|cena|episódio|dia|часть|глава|сцена|день)`;
const section = new RegExp(
  [
    String.raw`^(?:(?:ad |commercial |mid-?roll |music(?:al)? |short )?break|jingle|intro|outro|songs?|music|theme(?: (?:song|music))?|(?:host[- ]read |mid-?roll )?(?:ads?|advert(?:isement)?s?)|sponsors?|promo|commercials?|teaser|cold open|trailer|clip|sound|sfx|recording|applause|laughter|silence|interlude|prelude|pause|musique|chanson|musik|werbung|lied|música|canción|pubblicità|musica|canzone|anúncio|музыка|песня)$`,
    String.raw`^${part} ${number}$`,
    String.raw`^(?:the )?(?:first|second|third|fourth|fifth|erster|zweiter|dritter|première|deuxième|troisième|primera?|segund[ao]|tercera?|prima|seconda|terza|primeira) ${part}$`,
  ].join('|'),
  'iu',
);
const thing = new RegExp(
  String.raw`^(?:${[
    'photos?|images?|pictures?|captions?|credits?|courtesy|stills?|foto|fotos|bild|bilder|crédits?|légende',
    "notes?|n\\.?b\\.?|p\\.?s\\.?|editor[’']?s note|ed\\.? note|update|updated|correction|source|sources|related|read more|see also|see|watch|listen|warning|spoilers?|disclaimer|hinweis|anmerkung|quelle|remarque|nota|fonte|fuente|примечание|источник|注|注意",
    'tips?|hints?|examples?|exercise|ingredients|method|directions|serves|yield|steps?(?: \\d+)?|zutaten|zubereitung|ingrédients|préparation|ingredientes|preparación|ingredienti|preparazione',
    'firstly|secondly|thirdly|finally|lastly|then|next|also|however|but|and|so|because|instead|remember|result|results|problem|solution|conclusion|summary|introduction|background|abstract|keywords?|pros|cons|first|second|third|fourth|fifth|erstens|zweitens|drittens|fazit|beispiel|exemple|ejemplo|esempio|exemplo',
    'date|time|place|location|venue|length|duration|subjects?|title|topics?|author|publisher|isbn|price|runtime|running time|country|year|genre|rating|language|cast|starring|written|directed|produced|transcribed|translated|edited|recorded|interviewed|transcripts?|transcription|interview|project|collection|accession|present|attendees|participants|speakers|apologies|agenda|action|actions|decisions?|motion|resolved|minutes|budget|datum|zeit|ort|dauer|titel|thema|lieu|durée|titre|sujet|fecha|lugar|duración|título|tema|data|luogo|durata|titolo|local|дата|место|тема',
    'links?|websites?|e-?mail|tel|telephone|phone|fax|address|twitter|instagram|facebook|youtube|tags?|categor(?:y|ies)|posted|published|filed under|copyright|share|subscribe|follow|bio|about the author|advertisement',
    'psalms?|genesis|exodus|matthew|luke|romans|corinthians',
    'january|february|july|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  ].join(
    '|',
  )})(?:\s+by|\s+via)?$|^(?:photos?|images?|pictures?|credits?|courtesy|editor[’']?s note|transcribed|translated|directed|written|produced|interview(?:ed)?|recorded|edited|read more|related|see also|watch|update|spoilers?)\s`,
  'iu',
);
