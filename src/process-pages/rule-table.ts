import { periodInChinese, ruleLabel, shippedRule } from '../deadlines/index.js';
import { markdownTable } from './markdown.js';

/** Rules of a process whose time is set in each paper, or that the county may set; `untimed` says what stands for a time of no length. */
export const ruleTable = (ids: readonly string[], untimed = '由文书载明'): string =>
  markdownTable(
    ['规则', '名称', '期限', '依据', '效力'],
    ids.flatMap((id) => {
      const rule = shippedRule(id);
      if (rule === undefined) return [];
      const { name, length, unit, source, article } = rule;
      const period = length === undefined || unit === undefined ? untimed : periodInChinese(length, unit);
      return [[id, name, period, `${source} ${article}`, ruleLabel(rule)]];
    }),
  );
