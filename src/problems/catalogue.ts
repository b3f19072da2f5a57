export type Severity = 'error' | 'warning';

interface Kind {
  readonly severity: Severity;
  /** What the mistake is and why it stops the build, for `docs/problems.md`. */
  readonly explanation: string;
}

/**
 * Every kind of problem there is. Each has an example in `tests/fixtures/problems/`, or in
 * `tests/unit/problems/recipes.ts` where git could not be trusted with it, and a place in
 * `docs/problems.md`.
 */
export const catalogue = {
  // Files
  'unexpected-file': error(
    'A file that no page would be made of. Everything in the content folder is published or named here, so that nothing goes missing in silence.',
  ),
  'import-waiting': error(
    'What a second import found, beside the interview it would otherwise have overwritten. It is published neither way until somebody has compared the two.',
  ),
  'unread-folder': warning(
    'A folder beside interviews, films and people. Nothing in it is published.',
  ),
  'unreadable-file': error(
    'A file or folder that could not be opened, or is no plain file (a symbolic link, a device).',
  ),
  'bad-slug': error(
    'A file name that cannot become part of an address: lower-case letters, digits and single hyphens, in any script.',
  ),
  'duplicate-slug': error(
    'Two files that would be published at one address; names that differ only in case, or in how their accents are stored, count as one.',
  ),
  'too-large': error('A file above the stated size limit.'),
  'empty-file': error('A file without anything in it.'),
  'not-utf8': error(
    'Bytes that are not UTF-8 text: another encoding, or no text at all. Guessing would publish wrong letters.',
  ),
  'control-character': error(
    'A character that cannot be seen and changes how text is read: a control character, or one that overrides the direction of writing.',
  ),
  'invisible-character': warning(
    'A character without width (a soft hyphen, a zero-width space). It is published as it stands, but searches and copies may stumble over it.',
  ),
  'conflict-marker': error('The marks that git leaves where two edits collided.'),
  'ledger-damaged': error(
    'A ledger of permalinks with a line that cannot be read, an id given twice, or an id that leads nowhere. It is never repaired by guessing: a lost line is a lost address.',
  ),
  'ledger-stale': error(
    'A ledger of permalinks that does not know the text as it is today. Where a build may not write, as on a server, it has to be brought up to date before, like a lock file.',
  ),
  'ledger-missing': error(
    'A ledger that was there at the last run on this machine and is gone, while others are there. Addresses that it alone knew would be lost.',
  ),
  'interview-renamed': error(
    'An interview that was published is gone, and a new one has nearly the same text. Whether its addresses go over to the new one is for the editor to say.',
  ),
  'interview-gone': error(
    'An interview that was published and whose file is gone. Its addresses would answer nothing.',
  ),
  'interviews-joined': error(
    'Two interviews that were published apart are made one, and have ids in common that lead to different words. One of the two links would land on the words of the other.',
  ),
  'formerly-taken': error(
    'A former slug that another interview has, or claims too. An address leads to one place.',
  ),
  'id-taken': error(
    'An id written behind a heading that has been the address of another place of this interview.',
  ),
  'retired-link': warning(
    'A link to a passage that was published and is gone. It leads to a notice that says so.',
  ),
  'public-script': error(
    'A file in public/ that carries script. It would run with the rights of the site.',
  ),

  // Front matter and records
  'front-matter-missing': error(
    'An interview begins with a block of fields between two lines of three hyphens.',
  ),
  'front-matter-unclosed': error(
    'The block of fields at the top has no second line of three hyphens.',
  ),
  'yaml-syntax': error('The fields are not valid YAML.'),
  'yaml-feature': error(
    'Anchors, aliases and tags are YAML that nobody needs here; they can blow up or hide what a field says.',
  ),
  'duplicate-field': error('One field given twice; only one of the two could count.'),
  'unknown-field': error(
    'A field with a name that means nothing here, often a slip of the keyboard.',
  ),
  'missing-field': error('A field that has to be there is not.'),
  'wrong-type': error(
    'A value of another kind than the field takes: a list for a word, a word for a number.',
  ),
  'bad-value': error(
    'A value of the right kind that cannot be: a day that does not exist, an address that is none, an id with a space in it.',
  ),
  gap: error('A field still marked TODO, as the importer leaves what nobody told it.'),

  // References between files
  'unknown-person': error('A slug that names no record in people/.'),
  'unknown-film': error('A slug that names no record in films/.'),
  'ambiguous-name': error(
    'A name that several records answer to. It stays plain until the text says which is meant.',
  ),
  'dead-link': error('A link within the site that leads nowhere.'),

  // Corrections
  'correction-misplaced': error(
    'A correction of a passage or section that is not in this interview, or was taken out before it could be corrected.',
  ),
  'correction-too-early': error(
    'A correction dated before the source was published. Nobody could have made it then.',
  ),
  'correction-twice': error('One correction named twice. Readers would be told of it twice.'),
  'correction-not-made': warning(
    'Words that a correction or removal says are gone, and that still stand where it was made. The text may have been forgotten.',
  ),
  'correction-to-come': warning(
    'A correction dated later than tomorrow. It is published as it stands, and the interview would be listed as changed on that day.',
  ),

  // The text
  'empty-interview': error('An interview without a word in it.'),
  'nobody-speaks': error('An interview in which no paragraph opens with a speaker’s label.'),
  'undeclared-speaker': error(
    'A label that the front matter does not declare and no speaker answers to.',
  ),
  'label-unread': error(
    'Bold at the beginning of a paragraph that looks like a speaker’s label and is not read as one, or is one that holds more than a name.',
  ),
  'label-inside': error(
    'A speaker’s label in the middle of a paragraph. Without an empty line above it, Markdown takes it for more words of the speaker before.',
  ),
  'label-plain': error(
    'A paragraph that opens with a speaker’s label which is not in bold, or has no colon. Its words would be given to whoever spoke before.',
  ),
  'time-impossible': error(
    'A time at the beginning of a paragraph that no clock shows, such as [00:12:75]. It would be published as words.',
  ),
  'time-alone': error('A time with no words behind it.'),
  'time-backwards': warning(
    'A time that is earlier than the one before. It may be a slip, or the order of the text may not be that of the recording.',
  ),
  'audio-missing': error('A recording that is not there, or lies outside the content folder.'),
  'unused-audio': warning('A recording that no interview names; it is not published.'),
  'empty-turn': error('A label with no words after it.'),
  'pull-quote-not-found': error(
    'A pull-quote whose words do not stand in the interview. Publishing it would misquote.',
  ),
  'quotation-empty': error('A quotation without words, or without a source behind its dash.'),
  'note-missing': error('A note mark without a note, or a note without words.'),
  'note-unused': error('A note that no mark leads to; it would not be published.'),
  'note-twice': error('Two notes of one name.'),
  'note-misplaced': error(
    'A note inside a quotation or another note, a note that holds more than paragraphs, or a note mark in a pull-quote or without words before it.',
  ),
  'topic-not-found': error('A topic none of whose words stands in the interview.'),
  'heading-level': error(
    'Sections are ## and, within them, ###; the title is in the front matter.',
  ),
  'heading-unread': error(
    'Number signs without a space behind them, or more than six. Markdown publishes them as words.',
  ),
  'section-empty': error(
    'A heading with nothing below it before the next heading of its level or a higher one.',
  ),
  'heading-empty': error('A heading without words.'),
  'heading-hashes': error(
    'Number signs at the end of a heading, which Markdown drops. As many as stand before it may stand behind it.',
  ),
  'heading-id-twice': error('Two sections with one explicit id.'),
  'reserved-id': error('An id beginning with _ is kept for the page itself.'),
  'setext-heading': error(
    'A line of hyphens or equals signs under a paragraph makes it a heading in Markdown.',
  ),
  list: error(
    'Markdown reads a line beginning with a number, a hyphen, a plus sign or an asterisk as a list, and the mark is lost.',
  ),
  code: error('Markdown reads backticks and text indented by four spaces as program code.'),
  rule: error(
    'A line of hyphens, asterisks or underscores alone is a ruled line in Markdown, and lost.',
  ),
  definition: error(
    'Markdown reads “[words]: …” at the beginning of a paragraph as the definition of a link, and drops it.',
  ),
  table: error('A table. Markdown, without extensions, publishes its bars and hyphens as words.'),
  'intraword-emphasis': error(
    'An asterisk inside a word begins or ends emphasis in Markdown, and is lost, as in M*A*S*H.',
  ),
  'raw-html': error('HTML in the text. There is no way for it into a page.'),
  'unsafe-link': error(
    'A link that is none of https, http, mailto, a place in this interview or another interview’s file.',
  ),
  'empty-link': error('A link without an address or without words.'),
  'link-title': error(
    'Words between quotation marks behind the address of a film or person. They would be lost.',
  ),
  'inline-picture': error('A picture in the middle of a paragraph; it has to stand alone.'),
  'caption-missing': error(
    'A picture without a caption. The caption is also what a screen reader says.',
  ),
  'caption-marks': error(
    'A caption with emphasis, a link, a note or code in it. Markdown drops the marks, and M*A*S*H becomes MASH.',
  ),
  'picture-missing': error('A picture that is not there.'),
  'picture-type': error('A file that is not a JPEG, PNG, WebP, AVIF or GIF picture.'),
  'picture-broken': error(
    'A picture that breaks off or cannot be decoded to its end, as after an interrupted copy. Browsers would show a part of it, or nothing.',
  ),
  'picture-name': error(
    'A picture or recording whose name has %, # or ? in it. In an address each of them means something else.',
  ),
  'picture-outside': error('A picture outside the content folder.'),
  'caption-only': warning(
    'A caption whose picture is not held. The page shows an empty frame with the caption.',
  ),
  'unused-picture': warning('A picture that nothing shows; it is not published.'),
  'words-lost': error(
    'The parser did not account for every word of the text. That is a fault of the program; nothing is published.',
  ),
  'too-deep': error(
    'Markdown nested deeper than any text needs, such as a quotation inside a quotation.',
  ),
  'too-slow': error('Markdown that takes longer to read than the stated limit.'),
  'parser-failed': error('The program itself failed on this file. Nothing is published.'),
} as const satisfies Record<string, Kind>;

export type ProblemId = keyof typeof catalogue;

function error(explanation: string): Kind {
  return { severity: 'error', explanation };
}

function warning(explanation: string): Kind {
  return { severity: 'warning', explanation };
}
