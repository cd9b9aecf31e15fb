import {
  CRIMINAL_ATTACHMENT_NAMES,
  type CriminalTransferEvent,
  FILING_GROUND_NAMES,
  MISCONDUCT_RECEIVER_NAMES,
  NON_FILING_NAMES,
  RETURN_GROUND_NAMES,
} from '../../case-file/index.js';
import type { Names } from '../names.js';
import { yuan } from '../wording.js';
import { type Sentence, say } from './sentence.js';

const reasonsOf = ({ reasons }: { readonly reasons: string }): string => `理由：${reasons}`;
const head = (asActingHead: boolean): string => (asActingHead ? '主持工作的负责人' : '正职负责人');

export const criminalTransferSentence = ({ type, data }: CriminalTransferEvent, names: Names): Sentence => {
  switch (type) {
    case 'TaskTeamFormed':
      return say(
        `指定专案组 ${data.officers.length} 人`,
        [data.officers.map(({ name, certificate }) => `${name}（执法证 ${certificate}）`).join('、')],
        ['CRM-5a'],
      );
    case 'CriminalTransferReported':
      return say(`提出移送的书面报告，涉嫌${data.offence}`, [data.report, `依据：${data.legalBasis}`], ['CRM-5a']);
    case 'ActingHeadNamed':
      return say(`指定${data.name}主持工作`, [`依据：${data.basis}`], ['CRM-5b']);
    case 'CriminalTransferApproved':
      return say(`${head(data.asActingHead)}批准移送公安机关`, [data.opinion], ['CRM-5b']);
    case 'CriminalTransferRefused':
      return say(`${head(data.asActingHead)}决定不移送，理由记录在案`, [reasonsOf(data)], ['CRM-5b']);
    case 'CriminalTransferSent':
      return say(
        `向${names.organ(data.to).name}移送涉嫌犯罪案件，涉嫌犯罪案件移送书 ${data.documentNumber}`,
        [
          ...data.attachments
            .filter(({ kind }) => kind !== 'transfer-letter')
            .map(({ kind, name, copies }) => `${CRIMINAL_ATTACHMENT_NAMES[kind]}：${name}（${copies} 份）`),
          data.fine === undefined ? undefined : `移送前已处罚款 ${yuan(data.fine.fineFen)}，法院判处罚金的依法折抵`,
          data.copyTo === undefined ? undefined : `抄送：${names.organ(data.copyTo).name}`,
        ],
        ['CRM-5c', 'CRM-6', ...(data.fine === undefined ? [] : ['APL-35'])],
      );
    case 'CriminalTransferReceived':
      return say('在涉嫌犯罪案件移送书回执上签字', [data.note], ['CRM-7']);
    case 'CriminalTransferForwarded':
      return say(`转送${names.organ(data.to).name}，书面告知移送机关，${data.documentNumber}`, [reasonsOf(data)], ['CRM-7']);
    case 'PoliceMaterialsRequested':
      return say(`通知补正移送材料 ${data.missing.length} 项`, [...data.missing, data.reason], ['PSB-180a', 'PSB-180b']);
    case 'PoliceMaterialsSupplied':
      return say(`补正移送材料 ${data.supplied.length} 项`, [...data.supplied, data.note], ['PSB-180b']);
    case 'PoliceFiled':
      return say(
        `公安机关立案，${data.number}，成为责任机关`,
        [FILING_GROUND_NAMES[data.ground]],
        data.ground === 'review' ? ['CRM-8'] : data.ground === 'reconsideration' ? ['CRM-9b'] : ['PSB-182b'],
      );
    case 'PoliceDeclined':
      return say(
        `公安机关决定不予立案，${data.documentNumber}，退回案卷材料`,
        [`情形：${NON_FILING_NAMES[data.ground]}`, reasonsOf(data), `退回：${data.returned.join('、')}`],
        ['CRM-8'],
      );
    case 'ReconsiderationRequested':
      return say(`提请公安机关复议，提请复议书 ${data.documentNumber}`, [reasonsOf(data)], ['CRM-9a']);
    case 'ReconsiderationDecided':
      return say(
        `复议决定：${data.outcome === 'upheld' ? '维持不予立案' : '改变原决定，予以立案'}，${data.documentNumber}`,
        [reasonsOf(data)],
        ['CRM-9b'],
      );
    case 'FilingSupervisionProposed':
      return say(`建议${names.organ(data.to).name}进行立案监督，立案监督建议书 ${data.documentNumber}`, [reasonsOf(data)], ['CRM-9c']);
    case 'PoliceReasonsDemanded':
      return say(`要求公安机关说明不立案理由，${data.documentNumber}`, [], ['PSB-182a', 'SPP-10']);
    case 'PoliceReasonsExplained':
      return say('说明不立案理由', [data.reasons], ['PSB-182a']);
    case 'FilingNoticeIssued':
      return say(`通知公安机关立案，${data.documentNumber}`, [reasonsOf(data)], ['PSB-182b', 'SPP-10']);
    case 'NonFilingEndorsed':
      return say(`检察院认为不立案理由成立，${data.documentNumber}`, [reasonsOf(data)], ['SPP-10', 'CRM-10']);
    case 'AdministrativeHandlingResumed':
      return say('恢复行政处理', [reasonsOf(data)], ['CRM-10']);
    case 'CriminalItemsHandedOver':
      return say(
        `向公安机关移交涉案物品 ${data.items.length} 项、材料 ${data.materials.length} 项`,
        [
          ...data.materials,
          ...data.items.map(({ note }) => note),
          `接收人：${data.receivedBy}`,
          data.partyTold === undefined ? undefined : `书面告知当事人：${data.partyTold}`,
          data.endedMeasures.length === 0 ? undefined : `对涉案物品的 ${data.endedMeasures.length} 项措施随案转由公安机关处理`,
        ],
        ['CRM-12', 'COE-21'],
      );
    case 'CriminalCasePassedOn':
      return say(
        `${data.stage === 'prosecution' ? '移送审查起诉' : '提起公诉'}：${names.organ(data.to).name}，${data.documentNumber}`,
        [],
        ['APL-27'],
      );
    case 'ReturnedToAdministration':
      return say(
        `移送${names.organ(data.to).name}处理（${RETURN_GROUND_NAMES[data.ground]}），${data.documentNumber}`,
        [reasonsOf(data), data.items.length === 0 ? undefined : `一并移交涉案物品 ${data.items.length} 项`],
        ['APL-27'],
      );
    case 'CriminalCaseConcluded':
      return say(
        `刑事程序终结${data.documentNumber === undefined ? '' : `，${data.documentNumber}`}`,
        [data.result, data.criminalFineFen === undefined ? undefined : `罚金 ${yuan(data.criminalFineFen)}，移送前已缴纳的罚款依法折抵`],
        ['APL-35'],
      );
    case 'OfficialMisconductReferred':
      return say(`向${MISCONDUCT_RECEIVER_NAMES[data.to]}移送公职人员违法犯罪线索，${data.documentNumber}`, [], ['CRM-19']);
  }
};
