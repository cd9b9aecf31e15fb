import {
  MATERIAL_NAMES,
  type CaseEvent,
  isConsultationEvent,
  isDisputeEvent,
  isSuccessionEvent,
  isSupervisionEvent,
  type ConsultationRecord,
  type HandoffContent,
  type NamedOfficer,
} from '../../case-file/index.js';
import type { Names } from '../names.js';
import {
  FATE_NAMES,
  MEASURE_NAMES,
  MEASURE_OUTCOMES,
  OBJECTION_NAMES,
  PENALTY_NAMES,
  RESULT_NAMES,
  TAKEOVER_NAMES,
  TRANSFER_REASON_NAMES,
  URGENCY_NAMES,
  minuteOf,
  yuan,
} from '../wording.js';
import { consultationSentence } from './consultation-sentence.js';
import { disputeSentence } from './dispute-sentence.js';
import { type Sentence, say } from './sentence.js';
import { successionSentence } from './succession-sentence.js';
import { supervisionSentence } from './supervision-sentence.js';

const people = (officers: readonly NamedOfficer[]): string =>
  officers.map(({ name, certificate }) => `${name}（执法证 ${certificate}）`).join('、');
const numbered = (number: string | undefined): string => (number === undefined ? '' : `，文号 ${number}`);

const draftDetails = (data: HandoffContent): readonly (string | undefined)[] => [
  `移送理由：${TRANSFER_REASON_NAMES[data.reason]}。${data.explanation}`,
  `依据：${data.legalBasis}`,
  `管辖核对：${data.competence.sentence}`,
  data.receiverReason === undefined ? undefined : `选择该机关的理由：${data.receiverReason}`,
  data.urgencyReason === undefined ? undefined : `紧急：${URGENCY_NAMES[data.urgencyReason]}`,
  `移送人员：${people(data.officers)}`,
  `材料：${data.materials.map(({ kind, name, copies }) => `${name}（${MATERIAL_NAMES[kind]}，${copies} 份）`).join('、') || '无'}`,
  data.goods.length === 0 ? undefined : `涉案物品 ${data.goods.length} 项：${data.goods.map(({ fate }) => FATE_NAMES[fate]).join('、')}`,
];

const recordDetails = ({ heldAt, senderAttendees, receiverAttendees, views, outcome }: ConsultationRecord): readonly string[] => [
  `协商时间：${minuteOf(heldAt)}`,
  `移送方参加人：${senderAttendees.join('、')}；受移送方参加人：${receiverAttendees.join('、')}`,
  `双方意见：${views}`,
  `结果：${outcome}`,
];

/** Legal wording of every event type; exhaustive, so that a new event cannot be forgotten. */
export const sentenceOf = (event: CaseEvent, names: Names): Sentence => {
  if (isSuccessionEvent(event)) return successionSentence(event, names);
  if (isSupervisionEvent(event)) return supervisionSentence(event, names);
  if (isDisputeEvent(event)) return disputeSentence(event, names);
  if (isConsultationEvent(event)) return consultationSentence(event, names);
  const { type, data } = event;
  switch (type) {
    case 'CaseOpened':
      return say(
        `登记${data.details.subject === 'lead' ? '线索' : '案件'}「${data.details.title}」`,
        [
          `案由：${data.details.cause}；地点：${names.township(data.details.place.township)}${data.details.place.address}`,
          `职权事项：${data.details.itemName}`,
          data.competence === undefined ? undefined : `管辖核对：${data.competence.sentence}`,
          `办案人员：${people(data.officers)}`,
          data.duplicates === undefined
            ? undefined
            : `与 ${data.duplicates.files.length} 件案卷相似，不属重复的理由：${data.duplicates.reason}`,
        ],
        ['APL-42', 'APL-22'],
      );
    case 'CaseCorrected':
      return say(`更正第 ${data.corrects} 条记录`, [`理由：${data.reason}`]);
    case 'EvidenceAdded':
      return say(
        `补充证据 ${data.evidence.length} 项`,
        data.evidence.map(({ name }) => name),
        ['APL-46'],
      );
    case 'GoodsRegistered':
      return say(
        `登记涉案物品 ${data.goods.length} 项`,
        data.goods.map(({ name, quantity, unit }) => `${name} ${quantity}${unit}`),
      );
    case 'MeasureTaken':
      return say(
        `采取${MEASURE_NAMES[data.measure.kind]}：${data.measure.object}`,
        [],
        data.measure.kind === 'preservation'
          ? ['APL-56']
          : data.measure.kind === 'sealing' || data.measure.kind === 'seizure'
            ? ['COE-25']
            : [],
      );
    case 'MeasureEnded':
      return say(`措施结束（${MEASURE_OUTCOMES[data.outcome]}）`, [`理由：${data.reason}`]);
    case 'MeasureExtended':
      return say('延长查封、扣押期限', [`理由：${data.reason}`], ['COE-25']);
    case 'CaseNumbered':
      return say(`编案号 ${data.number}`);
    case 'CompetenceDoubted':
      return say('确认不属本机关管辖', [`理由：${data.reason}`, `管辖核对：${data.competence.sentence}`], ['APL-22']);
    case 'CaseFiled':
      return say(`立案，${data.number}`, [`办案人员：${people(data.officers)}`], ['APL-60', 'APL-42']);
    case 'CaseNotFiled':
      return say('决定不予立案', [`理由：${data.reasons}`]);
    case 'OfficersReplaced':
      return say('更换办案人员', [`现办案人员：${people(data.officers)}`, `理由：${data.reason}`], ['APL-42']);
    case 'RecusalRequested':
      return say(`申请${names.officer(data.officer).name}回避`, [`理由：${data.ground}`], ['APL-43']);
    case 'RecusalDecided':
      return say(`决定${names.officer(data.officer).name}${data.granted ? '回避' : '不回避'}`, [`理由：${data.reason}`], ['APL-43']);
    case 'LegalReviewAssigned':
      return say(`送法制审核，审核人员 ${names.officer(data.reviewer).name}`, [], ['APL-58']);
    case 'LegalReviewPassed':
      return say('法制审核通过', [`意见：${data.opinion}`], ['APL-58']);
    case 'LegalReviewReturned':
      return say('法制审核退回', [`意见：${data.opinion}`], ['APL-58']);
    case 'CaseConcluded':
      return say(
        `作出处理：${RESULT_NAMES[data.result]}${numbered(data.decisionNumber)}`,
        [
          data.penalties.length === 0
            ? undefined
            : `处罚：${data.penalties.map((kind) => PENALTY_NAMES[kind]).join('、')}${data.fineFen === undefined ? '' : `，罚款 ${yuan(data.fineFen)}`}`,
          data.summary,
          data.reliesOn === undefined ? undefined : `依据本案 ${data.reliesOn.length} 次协商的结果`,
          data.safetyReason === undefined ? undefined : `争议期间因公共安全或者人身安全先行决定：${data.safetyReason}`,
        ],
        ['APL-57'],
      );
    case 'PenaltyPublished':
      return say(`公示处罚决定（${data.where}）`, [], ['TRI-6']);
    case 'PenaltyReportedUp':
      return say(`向${names.organ(data.to).name}报送备案${numbered(data.documentNumber)}`, [], ['JX-13a']);
    case 'MatterSplit':
      return say(
        `一案多行为，分出 ${data.into.length} 件案卷`,
        [...data.into.map(({ title }) => title), `理由：${data.reason}`],
        ['APL-29'],
      );
    case 'CaseLinked':
      return say('关联案卷', [`理由：${data.reason}`]);
    case 'CrimeSuspected':
      return say('发现涉嫌犯罪', [data.facts], ['APL-27', 'CRM-5a']);
    case 'CaseClosed':
      return say('结案归档', [data.reason]);
    case 'EntrustedCaseReturned':
      return say(`交回委托机关${names.organ(data.to).name}`, [`理由：${data.reason}`], ['APL-20']);
    case 'ClocksRecomputed':
      return say('按新公布的日历重算期限', [data.calendar]);
    case 'HandoffDrafted':
      return say(`拟稿移送${names.organ(data.to).name}${data.urgency === 'urgent' ? '（急）' : ''}`, draftDetails(data), ['APL-42']);
    case 'HandoffRevised':
      return say(`修改移送拟稿，移送${names.organ(data.to).name}${data.urgency === 'urgent' ? '（急）' : ''}`, draftDetails(data), [
        'APL-42',
      ]);
    case 'HandoffSubmitted':
      return say('移送报批');
    case 'HandoffApproved':
      return say('批准移送', [data.opinion]);
    case 'HandoffRejected':
      return say('不予移送', [`理由：${data.reasons}`]);
    case 'HandoffSent':
      return say(
        `向${names.organ(data.to).name}发出移送${numbered(data.documentNumber)}`,
        [`移送人签名：${data.signedBy.map((officer) => names.officer(officer).name).join('、')}`],
        ['FC-2'],
      );
    case 'PartyNotifiedOfTransfer':
      return say(`告知当事人移送（${data.method}）${numbered(data.documentNumber)}`, [], ['SD-19']);
    case 'HandoffReceived':
      return say(`签收移送：材料 ${data.materialsCount} 项，物品 ${data.goodsCount} 件`, [data.note, '签收不等于接收。']);
    case 'SupplementRequested':
      return say(
        `一次性要求补正 ${data.missing.length} 项`,
        [...data.missing.map((item) => `缺：${item}`), `理由：${data.reason}`],
        ['DAT-21d', 'PSB-180a'],
      );
    case 'SupplementProvided':
      return say(`补正 ${data.provided.length} 项`, [...data.provided, data.note]);
    case 'HandoffAccepted':
      return say(
        data.afterConsultation ? '协商后接收案件，成为责任机关' : '接收案件，成为责任机关',
        [
          ...data.goods.filter(({ asListed }) => !asListed).map(({ note }) => `物品与清单不符：${note ?? ''}`),
          ...data.measures.map(
            ({ decision, note }) => `正在执行的措施：${TAKEOVER_NAMES[decision]}${note === undefined ? '' : `（${note}）`}`,
          ),
          data.defects === undefined ? undefined : `缺陷说明：${data.defects}`,
        ],
        ['SH-28'],
      );
    case 'HandoffObjected':
      return say(
        `提出管辖异议：${OBJECTION_NAMES[data.ground]}`,
        [
          `理由：${data.reasons}`,
          `依据：${data.legalBasis}`,
          data.believedCompetent === undefined ? undefined : `认为有管辖权的机关：${names.organ(data.believedCompetent).name}`,
        ],
        ['APL-25-2'],
      );
    case 'HandoffReturnProposed':
      return say('提出协商退回', recordDetails(data.record), ['APL-25-2']);
    case 'HandoffReturnedByAgreement':
      return say(
        '双方协商一致退回',
        [...recordDetails(data.record), `签署：${data.signedBy.map((officer) => names.officer(officer).name).join('、')}`],
        ['APL-25-2'],
      );
    case 'HandoffWithdrawn':
      return say('撤回移送', [`理由：${data.reasons}`, data.partyTold ? '已告知当事人' : undefined]);
    case 'HandoffConvertedToCriminal':
      return say('停止移送，转涉嫌犯罪移送', [data.facts], ['APL-27', 'CRM-5b']);
    case 'HandoffFilingFedBack':
      return say(`反馈立案情况：${data.decision === 'filed' ? '已立案' : '不予立案'}${numbered(data.documentNumber)}`, [data.content]);
    case 'HandoffResultFedBack':
      return say(`反馈处理结果${numbered(data.documentNumber)}`, [data.content], ['PY-41']);
    case 'SenderCaseClosed':
      return say('移送结案', [data.reason], ['MWR-56']);
  }
};
