import {
  type OtherFailing,
  type OverdueDuty,
  SUPERVISION_DOCUMENT_NAMES,
  SUPERVISION_SOURCE_NAMES,
  type SupervisionEvent,
  type SupervisionPaper,
} from '../../case-file/index.js';
import type { Names } from '../names.js';
import { CLOCK_NAMES, minuteOf } from '../wording.js';
import { type Sentence, say } from './sentence.js';

const dutyOf = ({ purpose }: OverdueDuty): string => `「${CLOCK_NAMES[purpose]}」`;

const paperDetails = ({ text, legalBasis, respondBy, copyTo }: SupervisionPaper, names: Names): readonly (string | undefined)[] => [
  text,
  `依据：${legalBasis}`,
  `报送期限：${respondBy}`,
  copyTo === undefined ? undefined : `抄告上级主管部门：${names.organ(copyTo).name}`,
];

const openedBy = (opens: { readonly matter: OtherFailing } | undefined): string | undefined =>
  opens === undefined ? undefined : `未履行的职责：${opens.matter.failing}（线索来源：${SUPERVISION_SOURCE_NAMES[opens.matter.source]}）`;

export const supervisionSentence = ({ type, data }: SupervisionEvent, names: Names): Sentence => {
  switch (type) {
    case 'DeadlineApproaching':
      return say(
        `临期提醒：${names.organ(data.owes).name}的${dutyOf(data.duty)}将于 ${minuteOf(data.duty.due)} 期满`,
        [],
        ['SY-REMIND', data.duty.rule],
      );
    case 'DeadlineMissed':
      return say(
        `逾期：${names.organ(data.owes).name}未在 ${minuteOf(data.duty.due)} 前完成${dutyOf(data.duty)}`,
        ['只记录逾期，不产生接收、退回或者认可的效果。'],
        [data.duty.rule, 'PRO-OVD'],
      );
    case 'ReminderSent':
      return say(data.by === undefined ? '系统催办' : '催办', [data.text], ['PRO-OVD']);
    case 'SupervisionLetterIssued':
      return say(
        `发出${SUPERVISION_DOCUMENT_NAMES[data.kind]}，文号 ${data.documentNumber}`,
        [
          openedBy(data.opens),
          ...paperDetails(data, names),
          data.urgentReasons === undefined ? undefined : `未等催办期满的理由：${data.urgentReasons}`,
        ],
        [data.kind === 'letter' ? 'SUP-27' : 'JX-15'],
      );
    case 'SupervisionOpinionIssued':
      return say(`发出行政执法监督意见书，文号 ${data.documentNumber}`, paperDetails(data, names), ['SUP-28']);
    case 'SupervisionDecisionIssued':
      return say(
        `作出行政执法监督决定书，文号 ${data.documentNumber}`,
        [...paperDetails(data, names), data.gravity === undefined ? undefined : `问题重大：${data.gravity}`],
        ['SUP-29'],
      );
    case 'PubliclyNamed':
      return say(`通报，文号 ${data.documentNumber}`, [data.text, `通报范围：${data.where}`], ['SUP-31']);
    case 'SupervisionObjected':
      return say(`对${SUPERVISION_DOCUMENT_NAMES[data.against]}提出异议`, [`理由：${data.reasons}`], ['SUP-30']);
    case 'SupervisionObjectionAnswered':
      return say(data.upheld ? '异议成立，撤销督办' : '异议不成立，维持督办', [`理由：${data.reasons}`], ['SUP-30']);
    case 'RectificationReported':
      return say('报送整改情况', [data.report], ['SUP-27']);
    case 'RectificationReturned':
      return say('退回整改报告', [`理由：${data.reasons}`, `新的报送期限：${data.respondBy}`], ['SUP-26']);
    case 'Rectified':
      return say('确认已整改，督办办结', [data.opinion], ['SUP-27']);
  }
};
