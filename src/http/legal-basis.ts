/** Where a rule stands: instrument and article, as shown to the officer. */
export interface LegalSource {
  /** Rule id of the rule book, e.g. `APL-42`. */
  readonly id: string;
  /** Instrument in Chinese, e.g. 《中华人民共和国行政处罚法》. */
  readonly source: string;
  readonly article: string;
  /** What the rule is worth here: 县级参数, 待核实 … */
  readonly label?: string;
}

/** Finds the source of a rule id; the rule book of `deadlines/` provides it. */
export abstract class LegalBasis {
  abstract find(rule: string): LegalSource | undefined;
}
