import type { RecordedEvent } from '../../kernel/event.js';
import { dateOf } from '../../kernel/time.js';
import type { Names } from '../../docket/index.js';
import { OBJECTION_GROUND_NAMES, TOLD_BY_NAMES, URGENCY_NAMES } from '../domain/names.js';
import type { OrderEvent } from '../domain/order-event.js';

const yesNo = (value: boolean, yes: string, no: string): string => (value ? yes : no);

/** What happened, in a line of Chinese. */
export const orderSentence = ({ type, data }: RecordedEvent<OrderEvent>, names: Names): string => {
  const event = { type, data } as OrderEvent;
  switch (event.type) {
    case 'OrderReceived': {
      const { number, channel, urgency, entry } = event.data;
      return `登记${channel.name}工单 ${number}，缓急：${URGENCY_NAMES[urgency]}${entry === 'import' ? '（批量导入）' : ''}。`;
    }
    case 'OrderDispatched': {
      const { to, cooperating, fallback, reason } = event.data;
      const helpers = cooperating.map((organ) => names.organ(organ).name).join('、');
      return [
        `派单给${names.organ(to).name}${fallback ? '（查不到有权机关，由事项发生地兜底）' : ''}`,
        ...(helpers === '' ? [] : [`协办：${helpers}`]),
        ...(reason === undefined ? [] : [`理由：${reason}`]),
      ]
        .join('；')
        .concat('。');
    }
    case 'ComplaintAcceptanceDecided':
      return `${yesNo(event.data.accepted, '受理投诉', '不予受理投诉')}${event.data.reasons === undefined ? '' : `：${event.data.reasons}`}。`;
    case 'DispatchObjected': {
      const { ground, reasons, believedCompetent } = event.data;
      const other = believedCompetent === undefined ? '' : `；认为应由${names.organ(believedCompetent).name}办理`;
      return `${OBJECTION_GROUND_NAMES[ground]}：${reasons}${other}。`;
    }
    case 'DispatchObjectionReviewed': {
      const { upheld, opinion, to } = event.data;
      const change = to === undefined ? '异议不成立，仍由原单位办理' : `异议成立，改派${names.organ(to).name}`;
      return `${upheld ? change : '异议不成立，仍由原单位办理'}。复核意见：${opinion}。`;
    }
    case 'OrderExtended': {
      const due = event.data.clocks.flatMap((clock) => (clock.change === 'started' ? [dateOf(clock.due.due)] : []))[0];
      return `时限延长至 ${due ?? '—'}：${event.data.reasons}；已于 ${dateOf(event.data.toldAt)} ${TOLD_BY_NAMES[event.data.toldBy]}告知诉求人。`;
    }
    case 'CooperationReported':
      return `向首接单位报送结果：${event.data.result}。`;
    case 'OrderCaseLinked':
      return `${event.data.opened ? '登记为案卷' : '关联已有案卷'}「${event.data.title}」。`;
    case 'OrderCaseOutcomeLearnt':
      return `${event.data.summary}，案卷现由${names.organ(event.data.responsible).name}负责${event.data.owesAnswer ? '；应当告知诉求人' : ''}。`;
    case 'OrderAnswered':
      return `${event.data.supplement ? '补充答复' : '答复'}（${TOLD_BY_NAMES[event.data.toldBy]}）：${event.data.text}`;
    case 'OrderCalledBack': {
      const { responded, resolved, satisfied, note, again } = event.data;
      const result = [yesNo(responded, '已响应', '未响应'), yesNo(resolved, '已解决', '未解决'), yesNo(satisfied, '满意', '不满意')].join(
        '、',
      );
      return `回访结果：${result}${note === undefined ? '' : `；${note}`}${again ? '；退回再办' : ''}。`;
    }
    case 'OrderClosed':
      return `办结：${event.data.summary}。`;
    case 'OrderMerged':
      return `并入工单 ${event.data.intoNumber}：${event.data.reason}。`;
    case 'DuplicateAttached':
      return `工单 ${event.data.number} 并入本工单：${event.data.reason}。`;
    case 'RepeatLinked':
      return `与已答复的工单 ${event.data.earlierNumber} 为重复反映：${event.data.reason}。`;
  }
};
