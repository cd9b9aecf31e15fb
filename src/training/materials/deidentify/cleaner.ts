import type { Instant } from '../../../kernel/time.js';
import type { Finding, FindingKind, Replaced } from '../domain/material.events.js';
import type { Lexicon, Piece } from './lexicon.js';
import { PUBLIC_TEXT, RECOGNISED, SUSPECTS, isSuspect } from './patterns.js';
import type { PseudonymKind, Pseudonyms } from './pseudonyms.js';
import { shiftWritten } from './shift.js';

/** Where a text stands: in which event of the copy, and when that happened. */
export interface Place {
  readonly version: number;
  readonly field: string;
  readonly at: Instant;
}

const SHOWN_OCCURRENCES = 20;
const WINDOW = 24;
const TOKEN = /⟦(\d+)⟧/gu;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;

const halfWidth = (text: string): string =>
  text.replaceAll(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET)).replaceAll(/[⟦⟧]/gu, '');

interface Noted {
  readonly finding: number;
  readonly kind: FindingKind;
  readonly occurrences: Finding['occurrences'][number][];
  count: number;
}

/** Free text without what is known of people, with a mark ⟦n⟧ for what only looks as if it named one. */
export class Cleaner {
  readonly #noted = new Map<string, Noted>();
  readonly #inOrder: Noted[] = [];
  readonly #replaced = new Map<PseudonymKind, number>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly pseudonyms: Pseudonyms,
    private readonly days: number,
  ) {}

  clean(text: string, { version, field, at }: Place): string {
    let pieces: readonly Piece[] = [{ text: halfWidth(text), settled: false }];
    pieces = unsettled(pieces, (piece) => this.lexicon.split(piece));
    pieces = exchange(pieces, PUBLIC_TEXT, (found) => found);
    for (const { kind, form, normal } of RECOGNISED) {
      pieces = exchange(pieces, form, (found) => {
        this.#replaced.set(kind, (this.#replaced.get(kind) ?? 0) + 1);
        return this.pseudonyms.of(kind, normal(found));
      });
    }
    pieces = pieces.map((piece) => (piece.settled ? piece : { ...piece, text: shiftWritten(piece.text, at, this.days) }));
    for (const { kind, form } of SUSPECTS)
      pieces = exchange(pieces, form, (found) => (isSuspect(kind, found) ? this.mark(kind, found) : undefined));
    const cleaned = pieces.map((piece) => piece.text).join('');
    for (const mark of cleaned.matchAll(TOKEN))
      this.#occurs(Number(mark[1]), version, field, windowOf(cleaned, mark.index, mark[0].length));
    return cleaned;
  }

  /** ⟦n⟧ in the place of words that a person has to look at. */
  mark(kind: FindingKind, words: string): string {
    return `⟦${this.#note(kind, words).finding}⟧`;
  }

  get findings(): readonly Finding[] {
    return this.#inOrder.map(({ finding, kind, occurrences, count }) => ({ finding, kind, occurrences, count }));
  }

  /** The words behind the marks, by finding; they are kept apart from the copy. */
  get words(): ReadonlyMap<number, string> {
    return new Map([...this.#noted].map(([key, { finding }]) => [finding, key.slice(key.indexOf(' ') + 1)]));
  }

  get replaced(): readonly Replaced[] {
    return [...this.#replaced].map(([kind, count]) => ({ kind, count }));
  }

  #note(kind: FindingKind, words: string): Noted {
    const key = `${kind} ${words}`;
    const known = this.#noted.get(key);
    if (known !== undefined) return known;
    const noted: Noted = { finding: this.#inOrder.length + 1, kind, occurrences: [], count: 0 };
    this.#noted.set(key, noted);
    this.#inOrder.push(noted);
    return noted;
  }

  #occurs(finding: number, version: number, field: string, window: string): void {
    const noted = this.#inOrder[finding - 1];
    if (noted === undefined) return;
    noted.count += 1;
    if (noted.occurrences.length < SHOWN_OCCURRENCES) noted.occurrences.push({ version, field, window });
  }
}

const windowOf = (text: string, index: number, length: number): string =>
  `${index > WINDOW ? '…' : ''}${text.slice(Math.max(0, index - WINDOW), index + length + WINDOW)}${index + length + WINDOW < text.length ? '…' : ''}`;

const unsettled = (pieces: readonly Piece[], change: (text: string) => readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece) => (piece.settled ? [piece] : change(piece.text)));

/** Every match in what is not settled yet, settled; one for which nothing is put stays as it is. */
const exchange = (pieces: readonly Piece[], form: RegExp, put: (found: string) => string | undefined): readonly Piece[] =>
  unsettled(pieces, (text) => {
    const out: Piece[] = [];
    let from = 0;
    for (const match of text.matchAll(form)) {
      const instead = match[0] === '' ? undefined : put(match[0]);
      if (instead === undefined) continue;
      if (match.index > from) out.push({ text: text.slice(from, match.index), settled: false });
      out.push({ text: instead, settled: true });
      from = match.index + match[0].length;
    }
    if (from < text.length) out.push({ text: text.slice(from), settled: false });
    return out;
  });
