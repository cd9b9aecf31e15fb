import { DISPUTE_KIND_NAMES, type DisputeEvent, NON_ACCEPTANCE_NAMES } from '../../case-file/index.js';
import type { OrganId } from '../../kernel/ids.js';
import type { Names } from '../names.js';
import { TAKEOVER_NAMES, URGENCY_NAMES, minuteOf } from '../wording.js';
import { type Sentence, say } from './sentence.js';

const listed = (organs: readonly OrganId[], names: Names): string => organs.map((organ) => names.organ(organ).name).join('、');

export const disputeSentence = ({ type, data }: DisputeEvent, names: Names): Sentence => {
  switch (type) {
    case 'CoordinationApplied':
      return say(
        `申请协调执法争议（${DISPUTE_KIND_NAMES[data.kind]}）`,
        [
          `争议各方：${listed(data.between, names)}`,
          `争议事项：${data.matter}`,
          `事实：${data.facts}`,
          `请求：${data.claim}`,
          `依据：${data.legalBasis}`,
          `证据：${data.evidence.join('、') || '无'}`,
          data.urgencyReason === undefined ? undefined : `未经协商的紧急理由：${URGENCY_NAMES[data.urgencyReason]}`,
          `共同的上一级行政机关：${names.organ(data.superior).name}`,
        ],
        ['APL-25-2', 'JX-16', 'SUP-13'],
      );
    case 'DisputeAccepted':
      return say('受理争议协调申请', ['争议期间任何一方不得再移送；制止危害、保全证据不受影响。'], ['SUP-7', 'SUP-13']);
    case 'DisputeNotAccepted':
      return say(`不予受理：${NON_ACCEPTANCE_NAMES[data.ground]}`, [`理由：${data.reasons}`, `途径：${data.route}`]);
    case 'DisputeForwarded':
      return say(`向${listed(data.to, names)}转送争议材料，要求答复`, [], ['CA-10a']);
    case 'DisputeResponded':
      return say(
        '答复争议',
        [
          data.opinion,
          `依据：${data.basis}；出具人：${data.author}`,
          data.competent === undefined ? undefined : `认为有管辖权的机关：${names.organ(data.competent).name}`,
        ],
        ['CA-10b'],
      );
    case 'DisputeRepliesMissed':
      return say(`逾期未答复，继续协调：${listed(data.missing, names)}`, ['逾期不产生接收或者认可的效果。'], ['CA-10b']);
    case 'InterimMeasureOrdered':
      return say(
        `临时措施：由${names.organ(data.lead).name}先行处置`,
        [data.measure, `理由：${data.reasons}`, '责任机关不因临时措施改变。'],
        ['SD-20', 'CB-16'],
      );
    case 'CoordinationMeetingHeld':
      return say(`召开协调会（${minuteOf(data.heldAt)}）`, [
        ...data.attendees.map(({ organ, names: people }) => `${names.organ(organ).name}：${people.join('、')}`),
        data.experts.length === 0 ? undefined : `专家：${data.experts.join('、')}`,
        data.minutes,
      ]);
    case 'CoordinationOpinionDrafted':
      return say(
        '拟出协调意见',
        [
          `由${names.organ(data.competent).name}办理`,
          data.competence === undefined ? undefined : `事项：${data.competence.itemName}`,
          data.opinion,
        ],
        ['SUP-13'],
      );
    case 'CoordinationOpinionSigned':
      return say('签署协调意见');
    case 'CoordinationOpinionIssued':
      return say(
        `协调一致，出具《行政执法争议协调意见书》：由${names.organ(data.competent).name}办理`,
        [
          `签署：${listed(
            data.signatures.map(({ organ }) => organ),
            names,
          )}`,
        ],
        ['SUP-13', 'LN-S20'],
      );
    case 'DisputeEscalated':
      return say(
        `协调不成，报请${names.organ(data.to).name}决定`,
        [`拟处理意见：由${names.organ(data.proposed).name}办理`, data.draft],
        ['SUP-13', 'JX-16'],
      );
    case 'JurisdictionDesignated':
      return say(
        `${data.issuedBy === undefined ? '' : `登记${names.organ(data.issuedBy).name}的决定：`}指定${names.organ(data.to).name}管辖，成为责任机关，文号 ${data.documentNumber}`,
        [
          data.direct ? '未经协商直接指定' : undefined,
          `事项：${data.matter}`,
          `办理所依职权事项：${data.competence.itemName}`,
          `依据：${data.legalBasis}`,
          `原责任机关：${names.organ(data.from).name}`,
          `管辖核对：${data.competence.sentence}`,
        ],
        ['APL-25-2', 'JX-16'],
      );
    case 'DesignationExecuted':
      return say('指定管辖执行完毕，案卷和物品已移交', [
        ...data.goods.filter(({ asListed }) => !asListed).map(({ note }) => `物品与清单不符：${note ?? ''}`),
        ...data.measures.map(
          ({ decision, note }) => `正在执行的措施：${TAKEOVER_NAMES[decision]}${note === undefined ? '' : `（${note}）`}`,
        ),
        data.note,
      ]);
    case 'ApplicationWithdrawn':
      return say('撤回争议协调申请', [`理由：${data.reasons}`]);
    case 'DisputeRoutedToStaffingOffice':
      return say('转机构编制部门提出职责划分意见', [`理由：${data.reasons}`], ['SD-21']);
    case 'DisputeSuspended':
      return say('中止协调', [`理由：${data.reasons}`]);
    case 'DisputeResumed':
      return say('恢复协调');
    case 'DisputeClosed':
      return say('争议办结', [data.summary]);
  }
};
