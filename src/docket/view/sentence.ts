/** One event in words: what in one line, details a line each, and the rules it rests on. */
export interface Sentence {
  readonly text: string;
  readonly details: readonly string[];
  readonly basis: readonly string[];
}

export const say = (text: string, details: readonly (string | undefined)[] = [], basis: readonly string[] = []): Sentence => ({
  text,
  details: details.filter((line) => line !== undefined),
  basis,
});
