import {
  type AgreedTerms,
  CONSULTATION_KIND_NAMES,
  type ConsultationEvent,
  type ConsultationKind,
  REFUSAL_NAMES,
} from '../../case-file/index.js';
import type { OrganId } from '../../kernel/ids.js';
import type { Names } from '../names.js';
import { minuteOf } from '../wording.js';
import { type Sentence, say } from './sentence.js';

const KIND_BASIS: Readonly<Record<ConsultationKind, readonly string[]>> = {
  jurisdiction: ['APL-25-2'],
  assistance: ['APL-26', 'AY-35'],
  professional: ['APL-26', 'SH-29'],
  'joint-action': ['ZJ-13', 'HEN-16'],
};
const listed = (organs: readonly OrganId[], names: Names): string => organs.map((organ) => names.organ(organ).name).join('、');

const termsDetails = (terms: AgreedTerms, names: Names): readonly string[] =>
  terms.kind === 'jurisdiction'
    ? [`由${names.organ(terms.competent).name}管辖`, terms.terms, `管辖核对：${terms.competence.sentence}`]
    : [
        `牵头：${names.organ(terms.lead).name}`,
        ...terms.division.map(({ organ, tasks }) => `${names.organ(organ).name}：${tasks}`),
        `方案：${terms.plan}`,
      ];

export const consultationSentence = ({ type, data }: ConsultationEvent, names: Names): Sentence => {
  switch (type) {
    case 'ConsultationRequested':
      return say(
        `向${listed(data.to, names)}发起${CONSULTATION_KIND_NAMES[data.kind]}${data.urgency === 'urgent' ? '（急）' : ''}`,
        [`协商事项：${data.question}`, `事实：${data.facts}`, `依据：${data.legalBasis}`],
        KIND_BASIS[data.kind],
      );
    case 'ConsultationAcknowledged':
      return say('签收协商函');
    case 'ConsultationExtended':
      return say(`延期答复，答复日期 ${data.replyBy}`, [`理由：${data.reasons}`]);
    case 'ConsultationAnswered':
      return say(
        '答复协商',
        [
          data.opinion,
          `依据：${data.basis}；出具人：${data.author}`,
          data.competent === undefined ? undefined : `认为有管辖权的机关：${names.organ(data.competent).name}`,
        ],
        ['HUN-17', 'LN-27'],
      );
    case 'AssistanceRefused':
      return say(`拒绝协助：${REFUSAL_NAMES[data.ground]}`, [`理由：${data.reasons}`, `出具人：${data.author}`], ['LN-26', 'SD-17']);
    case 'ConsultationMeetingHeld':
      return say(`召开协商会议（${minuteOf(data.heldAt)}）`, [
        ...data.attendees.map(({ organ, names: people }) => `${names.organ(organ).name}：${people.join('、')}`),
        data.minutes,
      ]);
    case 'AgreementProposed':
      return say('提出协议并盖章', termsDetails(data.terms, names));
    case 'AgreementSealed':
      return say('在协议上盖章');
    case 'JurisdictionAgreed':
      return say(
        `管辖协商一致，由${names.organ(data.competent).name}管辖`,
        [
          `盖章：${listed(
            data.seals.map(({ organ }) => organ),
            names,
          )}`,
        ],
        ['APL-25-2'],
      );
    case 'LeadOrganNamed':
      return say(
        `确定联合执法牵头部门：${names.organ(data.lead).name}`,
        [...data.division.map(({ organ, tasks }) => `${names.organ(organ).name}：${tasks}`), '各机关在各自职权内作出决定并承担责任。'],
        ['HEN-16', 'GD-40'],
      );
    case 'ConsultationFailed':
      return say(
        '协商不成',
        data.views.map(({ organ, view }) => `${names.organ(organ).name}：${view}`),
        ['APL-25-2'],
      );
    case 'ConsultationClosed':
      return say('协商了结', [data.summary]);
  }
};
