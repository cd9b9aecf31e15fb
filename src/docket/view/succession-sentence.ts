import type { SuccessionEvent } from '../../case-file/index.js';
import type { Names } from '../names.js';
import { type Sentence, say } from './sentence.js';

/** 职权承继, as the officers of the successor read it. */
export const successionSentence = ({ data }: SuccessionEvent, names: Names): Sentence => {
  const [from, to] = [names.organ(data.from).name, names.organ(data.to).name];
  const ended = data.ended.handoffs.length + data.ended.consultations.length + data.ended.disputes.length;
  return say(
    data.responsible ? `${from}撤销，本案由${to}承接` : `${from}撤销，其在本案中的事务由${to}承接`,
    [
      data.byRow ? '职权拆分表列明该事项由该机关承接。' : '职权拆分表没有列这个事项，由概括承接机关承接。',
      `以${to}的名义继续办理；原案号、立案日期保留，期限继续计算，不重新起算。`,
      ended === 0 ? undefined : `移送、协商、争议双方已是同一机关的，有 ${ended} 项因此终止。`,
      `依据：${data.basis}（${data.documentNumber}）；过渡期至 ${data.transitionUntil}，此后原机关印章停用。`,
      `今后的行政诉讼以${to}为被告，行政复议以${to}为被申请人。`,
    ],
    ['BJ09-1', 'APLIT-26', 'ARL-19'],
  );
};
