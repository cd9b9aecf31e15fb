import type { HelpReason } from './domain/needs-help.js';

export const HELP_NAMES: Readonly<Record<HelpReason, string>> = {
  failed: '未达到合格线',
  'timed-out': '时间用完且未达到合格线',
  'repeated-fault': '同一处规则错了不止一次',
  running: '正在作答',
  'not-begun': '还没有开始',
};

/** What a certificate is not; the county's own paper, which rests on no statute. */
export const CERTIFICATE_NOTICE =
  '本证明只说明持有人完成了平台上的一门培训课程，不是行政执法证，不能证明执法资格，也不能替代行政执法资格考试。本证明由县里自行出具（县级参数），没有法律、法规依据。';
