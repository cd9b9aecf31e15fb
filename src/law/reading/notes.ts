import type { Rule } from '../../deadlines/index.js';
import type { LocalDate } from '../../kernel/time.js';
import type { TextInForce } from './law-texts.js';

interface Opened {
  readonly texts: readonly TextInForce[];
  readonly text: TextInForce | undefined;
  readonly on: LocalDate;
  /** Whether the citation names articles by number. */
  readonly numbered: boolean;
  /** Articles that the text does not have. */
  readonly missing: readonly string[];
  readonly rule: Rule | undefined;
}

const NOT_IMPORTED = '法规库还没有这部法规的文本，条文请以公布的文本为准。法规管理人员可以在“法规库”导入。';

/** What the reader of a citation has to know, in Chinese. */
export const articleNote = ({ texts, text, on, numbered, missing, rule }: Opened): string => {
  const standing = standingNote(rule, on);
  if (rule?.source === '上犹县县级参数') return `${standing}这是县级参数，不是法定条文，没有可以打开的文本。`;
  if (!numbered) return `${standing}这一依据没有条文编号，不能逐条打开。`;
  if (text === undefined) return standing + absentNote(texts, on);
  if (missing.length > 0) return `${standing}自 ${text.inForceFrom} 起施行的文本没有${missing.join('、')}，请核对引用和导入的文本。`;
  return `${standing}${on} 有效的文本，自 ${text.inForceFrom} 起施行${text.inForceTo === undefined ? '' : `，到 ${text.inForceTo} 为止`}。`;
};

export const instrumentNote = (texts: readonly TextInForce[], text: TextInForce | undefined, on: LocalDate): string =>
  text === undefined
    ? absentNote(texts, on)
    : `${on} 有效的文本，自 ${text.inForceFrom} 起施行${text.inForceTo === undefined ? '' : `，到 ${text.inForceTo} 为止`}。`;

const absentNote = (texts: readonly TextInForce[], on: LocalDate): string => {
  if (texts.length === 0) return NOT_IMPORTED;
  const periods = texts.map(({ inForceFrom, inForceTo }) => `${inForceFrom} 至 ${inForceTo ?? '今'}`).join('、');
  return `法规库有这部法规 ${periods} 的文本，没有 ${on} 有效的文本；条文请以公布的文本为准。`;
};

/** What the rule book knows of its own days. */
const standingNote = (rule: Rule | undefined, on: LocalDate): string => {
  if (rule === undefined) return '';
  const unread = rule.verified || rule.binding === 'county-default' ? '' : '规则库标明待核实：条文没有读过全文。';
  if (rule.effectiveFrom !== undefined && on < rule.effectiveFrom)
    return `${unread}这条规则自 ${rule.effectiveFrom} 起适用，${on} 尚未施行。`;
  if (rule.effectiveTo !== undefined && on > rule.effectiveTo) return `${unread}这条规则适用到 ${rule.effectiveTo}，${on} 已经失效。`;
  return unread;
};
