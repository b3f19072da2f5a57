import { readBack } from '../markdown/read-back.ts';

/** A paragraph, heading, caption or pull-quote, as somebody who reads the page sees it. */
export interface Said {
  readonly text: string;
  /** The label its turn opens with, without the colon; null before anybody speaks. */
  readonly speaker: string | null;
}

/** Lists what an interview says, for comparing it: words alone, without the marks an editor puts to them. */
export function listSaid(markdown: string): Said[] {
  const listed: Said[] = [];
  let speaker: string | null = null;
  for (const { label, text } of readBack(markdown.replace(/\r\n?/gu, '\n'))) {
    if (label !== null) speaker = label.replace(/\s*[:：]$/u, '');
    const words = text.replace(ownId, '').replace(/\s+/gu, ' ').trim();
    if (words !== '') listed.push({ text: words, speaker });
  }
  return listed;
}

/** The id of a heading, `{#the-lamp}`. */
const ownId = /\s*\{#[^{}]*\}\s*$/u;
