/** Why the text is no YAML, by the code of the reader. */
const SYNTAX: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: '缩进请用空格，不能用制表符。',
  BAD_INDENT: '缩进不对：同一层的内容应当左对齐。',
  DUPLICATE_KEY: '同一层里这个键写了两次。',
  MISSING_CHAR: '缺少标点，可能是引号、括号没有成对，或者冒号后面没有空格。',
  UNEXPECTED_TOKEN: '这里的内容读不懂，请检查缩进和标点。',
  BAD_ALIAS: '引用了没有定义的锚点。名字前面带「@」或者「*」的，请加引号。',
  MULTIPLE_DOCS: '一个文件只写一个情景，请删除多余的「---」。',
};

/** The sentences of the validator, in one place. */
export const say = {
  syntax: (code: string): string => `不是正确的 YAML：${SYNTAX[code] ?? '请检查缩进、冒号和引号。'}`,
  empty: '情景是空的：应当有 title（名称）、cast（人物）和 steps（步骤）。',
  tooLarge: (most: number): string => `情景不能超过 ${most / 1000} KB。`,
  unknownKey: (key: string, allowed: readonly string[]): string => `没有「${key}」这个键；这里可以写：${allowed.join('、')}。`,
  missing: (key: string): string => `缺少「${key}」。`,
  text: (key: string): string => `「${key}」应为文字。`,
  list: (key: string): string => `「${key}」应为列表。`,
  table: (key: string): string => `「${key}」应为一组键和值。`,
  organ: (code: unknown, on: string): string => `机关编码「${String(code)}」在 ${on} 不存在，请从机关登记中查找编码。`,
  role: (role: unknown, allowed: readonly string[]): string => `没有岗位「${String(role)}」；可以写：${allowed.join('、')}。`,
  notHisRole: (who: string, role: string): string => `「${who}」没有岗位「${role}」，请在 cast 中写明。`,
  person: (who: unknown): string => `cast 中没有「${String(who)}」。`,
  name: (name: string): string => `还没有叫「${name}」的人或者事项：人写在 cast 里，事项由前面的步骤用 name 起名。`,
  nameTwice: (name: string): string => `名字「${name}」已经用过，请另起一个。`,
  time: (value: unknown): string => `「${String(value)}」不是时间，应写成 2026-04-27T09:30。`,
  date: (value: unknown): string => `「${String(value)}」不是日期，应写成 2026-04-27。`,
  order: (at: string, before: string): string => `步骤应按时间先后写：${at} 早于上一步的 ${before}。`,
  path: (path: string): string => `没有「${path}」这个操作，应写成接口中的路径，例如 handoffs 或者 handoffs/移送一/accept。`,
  code: (code: unknown): string => `「${String(code)}」不是拒绝代码，应写成 handoff/not-addressee 这样的形式。`,
  notRefused: (code: string): string => `这一步写明应被拒绝（${code}），但是规则允许。`,
  otherRefusal: (code: string, real: string, sentence: string): string => `这一步应以 ${code} 被拒绝，实际是 ${real}：${sentence}`,
  purpose: (purpose: string, allowed: readonly string[]): string => `没有期限「${purpose}」；可以写：${allowed.join('、')}。`,
  noClock: (purpose: string): string => `这一步之后没有「${purpose}」期限在走。`,
  otherDue: (purpose: string, due: string, real: string): string => `「${purpose}」期限的最后一天是 ${real}，不是 ${due}。`,
} as const;
