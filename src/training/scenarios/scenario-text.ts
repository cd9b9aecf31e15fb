import { type Document, LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Place, ScenarioFault } from './scenario.js';
import { say } from './wording.js';

export type TextPath = readonly (string | number)[];

/** YAML with the place of everything in it. */
export class ScenarioText {
  readonly faults: readonly ScenarioFault[];
  readonly value: unknown;
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;

  constructor(text: string) {
    this.document = parseDocument(text, { lineCounter: this.lines, uniqueKeys: true, prettyErrors: false });
    const problems = [...this.document.errors, ...this.document.warnings];
    this.faults = problems.map(({ pos, code }) => this.fault(this.at(pos[0]), 'scenario/syntax', say.syntax(code)));
    this.value = problems.length === 0 ? this.document.toJS({ maxAliasCount: 50 }) : undefined;
  }

  /** Where the value at the path stands; where its nearest parent does when there is none. */
  placeOf(path: TextPath): Place {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range != null) return this.at(node.range[0]);
    }
    return { line: 1, column: 1 };
  }

  /** Where the key itself stands. */
  placeOfKey(path: TextPath): Place {
    const parent: unknown = path.length === 1 ? this.document.contents : this.document.getIn(path.slice(0, -1), true);
    const key = isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)))?.key
      : undefined;
    return isNode(key) && key.range != null ? this.at(key.range[0]) : this.placeOf(path);
  }

  /** Where a step begins: at its dash's first key. */
  placeOfItem(path: TextPath): Place {
    const node = this.document.getIn(path, true);
    const first = isMap(node) ? node.items[0]?.key : isSeq(node) ? node.items[0] : node;
    if (isPair(first) || !isNode(first) || first.range == null) return this.placeOf(path);
    return this.at(first.range[0]);
  }

  fault(place: Place, code: string, message: string): ScenarioFault {
    return { ...place, code, message };
  }

  private at(offset: number): Place {
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}
