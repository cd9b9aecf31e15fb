/** A stretch of text that both have, or that only one of them has. */
export interface WordSpan {
  readonly text: string;
  readonly on: 'both' | 'left' | 'right';
}

/** More than this would be a table of millions of cells; such texts are shown whole. */
const MOST = 600;
/** A number or a Latin word is one piece; every other sign, as Chinese has no spaces, is one of its own. */
const PIECE = /[0-9A-Za-z.:-]+|[^]/gu;

/** What was taken out of the left text and what stands in the right one instead. */
export const wordDifference = (left: string, right: string): readonly WordSpan[] => {
  const [a, b] = [left.match(PIECE) ?? [], right.match(PIECE) ?? []];
  if (a.length > MOST || b.length > MOST) return joined([whole(left, 'left'), whole(right, 'right')]);
  const length = lengths(a, b);
  const spans: WordSpan[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && x === y) {
      spans.push({ text: x, on: 'both' });
      [i, j] = [i + 1, j + 1];
    } else if (x !== undefined && (y === undefined || at(length, i + 1, j) >= at(length, i, j + 1))) {
      spans.push({ text: x, on: 'left' });
      i += 1;
    } else {
      spans.push({ text: y ?? '', on: 'right' });
      j += 1;
    }
  }
  return joined(spans);
};

const whole = (text: string, on: WordSpan['on']): WordSpan => ({ text, on });
const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** Of the longest sequence that both have from i and j on. */
const lengths = (a: readonly string[], b: readonly string[]): readonly (readonly number[])[] => {
  const table: number[][] = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
  }
  return table;
};

/** Neighbours of one kind as one. */
const joined = (spans: readonly WordSpan[]): readonly WordSpan[] =>
  spans.reduce<readonly WordSpan[]>((done, span) => {
    const last = done.at(-1);
    if (span.text === '') return done;
    return last?.on === span.on ? [...done.slice(0, -1), { ...last, text: last.text + span.text }] : [...done, span];
  }, []);
