/** A piece of a text: as it was written, or put there instead. */
export interface Piece {
  readonly text: string;
  readonly settled: boolean;
}

/** What is put instead of a word, asked for where the word stands. */
export type Instead = () => string;

interface Node {
  readonly next: Map<string, Node>;
  put?: Instead;
}

const ALPHANUMERIC = /[0-9A-Za-z]/;

/** Words to be exchanged, the longest at each place, in time that does not grow with their number. */
export class Lexicon {
  readonly #root: Node = { next: new Map() };

  /** The first meaning of a word stands. */
  add(word: string, put: Instead): void {
    if (word === '') return;
    let node = this.#root;
    for (const character of word) {
      let next = node.next.get(character);
      if (next === undefined) node.next.set(character, (next = { next: new Map() }));
      node = next;
    }
    node.put ??= put;
  }

  /** What is put instead of exactly this text. */
  exact(text: string): Instead | undefined {
    let node: Node | undefined = this.#root;
    for (const character of text) node = node?.next.get(character);
    return node?.put;
  }

  split(text: string): readonly Piece[] {
    const characters = [...text];
    const pieces: Piece[] = [];
    let from = 0;
    let at = 0;
    while (at < characters.length) {
      const found = this.#longest(characters, at);
      if (found === undefined) {
        at += 1;
        continue;
      }
      if (at > from) pieces.push({ text: characters.slice(from, at).join(''), settled: false });
      pieces.push({ text: found.put(), settled: true });
      at = from = found.end;
    }
    if (from < characters.length) pieces.push({ text: characters.slice(from).join(''), settled: false });
    return pieces;
  }

  #longest(characters: readonly string[], at: number): { readonly put: Instead; readonly end: number } | undefined {
    let node: Node | undefined = this.#root;
    let found: { readonly put: Instead; readonly end: number } | undefined;
    for (let end = at; end < characters.length; end += 1) {
      node = node.next.get(characters[end] ?? '');
      if (node === undefined) break;
      if (node.put !== undefined && standsAlone(characters, at, end + 1)) found = { put: node.put, end: end + 1 };
    }
    return found;
  }
}

/** Digits and letters are one word up to the next other character: 12 is not in 3123. */
const standsAlone = (characters: readonly string[], start: number, end: number): boolean =>
  !(joins(characters[start - 1]) && joins(characters[start])) && !(joins(characters[end - 1]) && joins(characters[end]));

const joins = (character: string | undefined): boolean => character !== undefined && ALPHANUMERIC.test(character);
