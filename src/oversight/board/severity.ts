/** How far it has come with a duty: from in time to 通报, and 整改. */
export const SEVERITIES = [
  'running',
  'due-soon',
  'missed',
  'reminded',
  'letter',
  'opinion',
  'decision',
  'named',
  'reported',
  'rectified',
] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  running: '期限内',
  'due-soon': '临期',
  missed: '逾期',
  reminded: '已催办',
  letter: '已发督办函（通知书）',
  opinion: '已发意见书',
  decision: '已作决定',
  named: '已通报',
  reported: '已报整改',
  rectified: '已整改',
};
