import { z } from 'zod';

/* Of the format: words, what lies over them, and the blocks they stand in. */

const offset = z.int().min(0);

export const target = z
  .strictObject({
    type: z.enum(['film', 'person']),
    slug: z.string().describe('The slug of an entry of `films` or `people` in this file.'),
  })
  .meta({ id: 'Target', description: 'A film or a person that has a record.' });

const range = {
  start: offset.describe('Where the span begins: UTF-16 code units before its first.'),
  end: offset.describe(
    'Where it ends: UTF-16 code units before the first that is no part of it. Equal to start where nothing but a mark stands.',
  ),
};

export const span = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('emphasis'), ...range }),
    z.strictObject({ kind: z.literal('strong'), ...range }),
    z.strictObject({
      kind: z.literal('link'),
      ...range,
      href: z.string().describe('Where it leads.'),
      title: z.string().nullable().describe('What the link says of itself; null: nothing.'),
    }),
    z.strictObject({
      kind: z.literal('mention'),
      ...range,
      target,
      explicit: z
        .boolean()
        .describe('true: the editor has written the mention; false: it was found by its name.'),
    }),
    z.strictObject({
      kind: z.literal('note'),
      ...range,
      note: z.string().describe('The name of an entry of `notes`; its mark stands at `end`.'),
    }),
    z.strictObject({
      kind: z.literal('editorial'),
      ...range,
      editorial: z
        .enum(['gloss', 'stage-direction', 'cut', 'unintelligible', 'reference'])
        .describe(
          'What the square brackets are there for: a word put in (gloss), something heard or done and not said (stage-direction), words left out (cut), words nobody could make out (unintelligible), a note mark of the source (reference). The brackets are part of the text.',
        ),
    }),
  ])
  .meta({
    id: 'Span',
    description:
      'A stretch of a text with a meaning. Spans may overlap. Offsets count UTF-16 code units, as strings of JavaScript and Java do; “🙂” is two of them.',
  });

const textFields = {
  text: z.string().describe('The words, nothing dropped and nothing added; line breaks are \\n.'),
  spans: z
    .array(span)
    .describe('In the order of their starts; of two that start together the longer comes first.'),
};

export const text = z
  .strictObject(textFields)
  .meta({ id: 'Text', description: 'Words with spans over them.' });

const day = z.iso.date();

const placeFields = {
  id: z.string().describe('Its address within the page; unique there, and kept for ever.'),
  address: z.string().describe('The address of the place on the reading page.'),
  aliases: z.array(z.string()).describe('Earlier ids that still lead here.'),
};

const dateFields = {
  published: day
    .nullable()
    .describe('The day its address was first published; null where no ledger says.'),
  modified: day.nullable().describe('The day its words last changed; null where no ledger says.'),
};

const passage = z
  .strictObject({
    kind: z.literal('passage'),
    ...placeFields,
    ...textFields,
    time: z
      .number()
      .min(0)
      .nullable()
      .describe('When it begins in the recording, in seconds; null where nobody said.'),
    ...dateFields,
    quotePage: z
      .string()
      .nullable()
      .describe('The address of the page that has this passage alone; null where there is none.'),
  })
  .meta({ id: 'Passage', description: 'One paragraph: the unit that has an address.' });

const pullQuote = z
  .strictObject({
    kind: z.literal('pull-quote'),
    parts: z
      .array(
        z.discriminatedUnion('type', [
          z.strictObject({
            type: z.literal('words'),
            passage: z.string().describe('The id of a passage of this interview.'),
            ...range,
          }),
          z.strictObject({ type: z.literal('cut') }).describe('Words are left out here: […].'),
          z
            .strictObject({ type: z.literal('insertion'), text: z.string() })
            .describe('Put in by the editor, and no words of the passage.'),
        ]),
      )
      .describe('What it refers to.'),
    ...textFields,
  })
  .meta({
    id: 'PullQuote',
    description: 'Words of the interview shown large: references, and the same resolved as a text.',
  });

const quotation = z
  .strictObject({
    kind: z.literal('quotation'),
    paragraphs: z.array(text),
    source: text.describe('Whose words they are, and where from.'),
  })
  .meta({ id: 'Quotation', description: 'Words from elsewhere; nobody says them here.' });

const figure = z
  .strictObject({
    kind: z.literal('figure'),
    picture: z
      .strictObject({
        address: z.string(),
        width: z.int().describe('In pixels, as shown.'),
        height: z.int().describe('In pixels, as shown.'),
      })
      .nullable()
      .describe('null where only the caption is held.'),
    caption: z.string(),
    credit: z.string().nullable(),
  })
  .meta({ id: 'Figure', description: 'A picture with its caption.' });

export const block = z
  .discriminatedUnion('kind', [passage, pullQuote, quotation, figure])
  .meta({ id: 'Block', description: 'What a turn or the introduction is made of, in order.' });

export const heading = z
  .strictObject({
    ...placeFields,
    ...textFields,
    level: z.union([z.literal(2), z.literal(3)]),
    ...dateFields,
  })
  .meta({ id: 'Heading', description: 'What a section is headed by.' });
