import type { Rule } from './rule.js';

type Cited = Pick<Rule, 'source' | 'article' | 'name' | 'binding' | 'verified' | 'model'>;

/** A parameter that the county set by itself has no instrument; its own table says only that it is one. */
const isOwnParameter = ({ binding, source }: Cited): boolean =>
  binding === 'county-default' && !/[《》]/u.test(source) && source.endsWith('县级参数');

/** 第 17 条 of an article that comes as a bare number; nothing where the name of the source says it already. */
const articleOf = ({ source, article }: Cited): string => {
  if (source.includes(article)) return '';
  return /^[\d、,，和\s-]+$/u.test(article) ? `第${article}条` : article;
};

/** A title in 《》 ends by itself; what has none would run into its article. */
const placeOf = (rule: Cited): string => {
  const article = articleOf(rule);
  return article === '' || /[》）]$/u.test(rule.source) ? `${rule.source}${article}` : `${rule.source} ${article}`;
};

const modelOf = ({ model, source }: Cited): string => (model === undefined || model === source ? '' : `，参照${model}`);

/** What a reader has to know of it before taking it for law; nothing where it is law that binds 上犹县 and has been read. */
const remarkOf = (rule: Cited): string => {
  switch (rule.binding) {
    case 'county-default':
      return `（县级默认，可配置${modelOf(rule)}）`;
    case 'other-province':
      return `（外地规定，对上犹县无约束力${rule.verified ? '' : '，待核实'}）`;
    case 'national':
    case 'jiangxi':
      return rule.verified ? '' : '（待核实）';
  }
};

/** Instrument and article of a rule in a sentence, and what it is worth here: 《…》第…条, 县级参数“…”（县级默认，可配置）. */
export const citationOf = (rule: Cited): string => `${isOwnParameter(rule) ? `县级参数“${rule.name}”` : placeOf(rule)}${remarkOf(rule)}`;
