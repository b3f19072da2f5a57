/**
 * The record of every address of one interview that was ever published: `permalinks/<slug>.jsonl`,
 * written by the tool and committed like a lock file. One line an address, in the order of the text;
 * what is gone keeps its place between its neighbours.
 *
 * All dates are ISO days in UTC, `2026-11-22`.
 */
export interface Ledger {
  /** Slugs the interview was published under before, the latest last. */
  readonly formerly: readonly string[];
  readonly entries: readonly Entry[];
}

export type Kind = 'passage' | 'section';

/** What stands at a place of the text: all that two revisions can be compared by. */
export interface Place {
  readonly kind: Kind;
  /** The words of the passage or of the heading. */
  readonly text: string;
  /** The label it is spoken under, as written; null where nobody speaks. */
  readonly speaker: string | null;
}

export type Entry = LiveEntry | MergedEntry | RetiredEntry;

interface Address extends Place {
  /** What stands behind `#`; unique in the ledger, whatever its state. */
  readonly id: string;
  /** The day it was first seen. */
  readonly published: string;
  /** The day its words were last changed; at first that of its publication. */
  readonly modified: string;
}

/** It stands in the text; `text` is what it says today. */
export interface LiveEntry extends Address {
  readonly state: 'live';
  /** It has had a quote page, and so keeps one. What lives no more has one in any case. */
  readonly quotePage?: true;
}

/** Its words are part of another place now; `text` is what it said by itself. */
export interface MergedEntry extends Address {
  readonly state: 'merged';
  /** Id of the place that holds its words: a live or retired one. */
  readonly into: string;
  /** The day it was merged. */
  readonly merged: string;
}

/** A tombstone: it is gone; `text` is what it said last, or empty where that was taken back. */
export interface RetiredEntry extends Address {
  readonly state: 'retired';
  /** The day it was gone. */
  readonly retired: string;
}

export const emptyLedger: Ledger = { formerly: [], entries: [] };
