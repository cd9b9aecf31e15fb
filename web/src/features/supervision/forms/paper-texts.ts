/** Filled in for a date that is not chosen yet; a paper with it cannot be sent. */
export const NO_DATE = '____年__月__日';
/** Begins what only the supervisor can write; a paper with it cannot be sent. */
export const TO_WRITE = '（请写明';

/** Two characters wide, as official papers begin a paragraph. */
const INDENT = '\u3000\u3000';

/** `2026年3月4日` of `2026-03-04`. */
export const chineseDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};

export interface PaperFacts {
  /** Name of the organ that owes the duty. */
  readonly organ: string;
  readonly title: string;
  readonly duty: string;
  /** A duty with a clock is named, anything else is described. */
  readonly timed: boolean;
  /** Instrument and article of the duty. */
  readonly basis: string | undefined;
  readonly due: string | undefined;
  /** In working days. */
  readonly overdue: number | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly respondBy: string | undefined;
  /** Name of the organ that issues. */
  readonly issuer: string;
  /** Name and number of the paper before, when its time has passed without a report. */
  readonly ignored: string | undefined;
}

const failing = (who: string, { title, duty, timed, basis, due, overdue, today }: PaperFacts): string => {
  const article = basis === undefined ? '' : `（${basis}）`;
  if (!timed || due === undefined) return `案卷“${title}”中，${who}未依法履行下列职责：${duty}${article}。`;
  const late = overdue === undefined || overdue === 0 ? '' : `，逾期${overdue}个工作日`;
  return `案卷“${title}”中，${who}应于${due}前完成“${duty}”${article}，至${chineseDate(today)}仍未办理${late}。`;
};

const addressed = (facts: PaperFacts, paragraphs: readonly (string | undefined)[]): string =>
  [
    `${facts.organ}：`,
    ...paragraphs.filter((paragraph) => paragraph !== undefined).map((paragraph) => `${INDENT}${paragraph}`),
    facts.issuer,
    chineseDate(facts.today),
  ].join('\n');

const by = ({ respondBy }: PaperFacts): string => (respondBy === undefined ? NO_DATE : chineseDate(respondBy));
const ignoredPaper = ({ ignored }: PaperFacts): string | undefined =>
  ignored === undefined ? undefined : `此前已发${ignored}，你单位未在载明的期限内报送纠正情况。`;
const OBJECTION = '对处理有异议的，可以依照《行政执法监督条例》第三十条提出并说明理由。';

/** 催办 */
export const reminderText = (facts: PaperFacts): string => `${failing(facts.organ, facts)}请立即办理，并在案卷中记录。`;

/** 督办函, 行政执法监督条例 27 */
export const letterText = (facts: PaperFacts): string =>
  addressed(facts, [
    failing('你单位', facts),
    `依照《行政执法监督条例》第二十七条，现予督办。请依法履行上述职责，并于${by(facts)}前将纠正情况书面报送我单位。`,
    OBJECTION,
  ]);

/** 督办通知书, 江西省行政执法监督条例 15 */
export const noticeText = (facts: PaperFacts): string =>
  addressed(facts, [
    failing('你单位', facts),
    `依照《江西省行政执法监督条例》第十五条，责令你单位于${by(facts)}前履行上述法定职责，并书面报告履行情况。`,
    OBJECTION,
  ]);

/** 监督意见书, 行政执法监督条例 28 */
export const opinionText = (facts: PaperFacts): string =>
  addressed(facts, [
    failing('你单位', facts),
    ignoredPaper(facts),
    `经监督认为，上述行为违法或者明显不当：${TO_WRITE}具体情形）。`,
    `依照《行政执法监督条例》第二十八条，提出以下监督意见：依法履行上述职责，纠正存在的问题，并于${by(facts)}前书面报送整改情况。`,
    OBJECTION,
  ]);

/** 监督决定书, 行政执法监督条例 29 */
export const decisionText = (facts: PaperFacts): string =>
  addressed(facts, [
    failing('你单位', facts),
    ignoredPaper(facts),
    `依照《行政执法监督条例》第二十九条，决定如下：责令你单位依法履行上述职责，并于${by(facts)}前书面报告执行情况。`,
    OBJECTION,
  ]);

/** 通报, 行政执法监督条例 31 */
export const namingText = (facts: PaperFacts): string =>
  [
    failing(facts.organ, facts),
    ...(facts.ignored === undefined ? [] : [`此前已发${facts.ignored}，该单位未在载明的期限内报送纠正情况。`]),
    '依照《行政执法监督条例》第三十一条，现予通报。请各单位引以为戒，依法按期履行职责。',
    facts.issuer,
    chineseDate(facts.today),
  ].join('\n');
