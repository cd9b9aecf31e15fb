import { RULE_BOOK, type Rule } from '../../deadlines/index.js';
import { type Citation, citationsIn, citedArticles } from '../domain/citation.js';
import { instrumentKeyOf, titleOf } from '../domain/instrument-name.js';

/** An instrument that rules of the rule book cite. */
export interface CitedInstrument {
  readonly key: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** The instrument and the articles that a rule stands in; no articles where its source has none: 正文, 报道, 县级参数表. */
export const citationOf = ({ source, article }: Rule): Citation => ({
  instrument: instrumentKeyOf(source),
  article,
  articles: citedArticles(article),
});

/** What a county parameter says that it follows. */
export const followedBy = ({ model, source }: Rule): readonly Citation[] =>
  model === undefined || model === source ? [] : citationsIn(model);

const BY_KEY: ReadonlyMap<string, CitedInstrument> = (() => {
  const found = new Map<string, CitedInstrument>();
  for (const rule of RULE_BOOK) {
    const key = instrumentKeyOf(rule.source);
    const { title = titleOf(rule.source), rules = [] } = found.get(key) ?? {};
    found.set(key, { key, title, rules: [...rules, rule] });
  }
  return found;
})();

export const citedInstruments = (): readonly CitedInstrument[] => [...BY_KEY.values()];
export const citedInstrument = (key: string): CitedInstrument | undefined => BY_KEY.get(key);
export const isCited = (key: string): boolean => BY_KEY.has(key);
