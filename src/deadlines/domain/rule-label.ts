import { type TimeUnit } from '../../kernel/due-date.js';
import { type Rule } from './rule.js';

const UNITS: Readonly<Record<TimeUnit, string>> = { 'working-day': '个工作日', day: '日', hour: '小时', month: '个月' };

/** 3个工作日, 24小时, 90日, 24个月. */
export const periodInChinese = (length: number, unit: TimeUnit): string => `${length}${UNITS[unit]}`;

/** What the rule is worth in 上犹县, as shown beside every clock that rests on it. */
export const labelOf = (rule: Rule): string =>
  `${bindingLabel(rule)}${rule.verified || rule.binding === 'county-default' ? '' : '；待核实'}`;

const bindingLabel = (rule: Rule): string => {
  switch (rule.binding) {
    case 'national':
      return '国家规定';
    case 'jiangxi':
      return '江西省规定';
    case 'county-default':
      return rule.model === undefined
        ? '县级参数（可调整，非法定期限）'
        : `县级参数（可调整，非法定期限）；参照${rule.model}，对上犹县无约束力`;
    case 'other-province':
      return '外地规定，仅供参考，对上犹县无约束力';
  }
};
