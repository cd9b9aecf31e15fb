import { SentenceBox } from '../../../components/sentence-box';
import { useWorkingDays } from '../../clocks/use-working-days';
import { dueText, overdueText } from '../overdue-text';
import type { Supervision } from '../supervision-types';

/** Which duty of which organ is meant: a file may have several supervisions. */
export const SupervisionSummary = ({ supervision }: { readonly supervision: Supervision }) => {
  const { organ, about, due, stateName } = supervision;
  const overdue = overdueText(supervision, useWorkingDays());
  const late = due === undefined ? '' : `应于 ${dueText(due)} 前完成${overdue === undefined ? '' : `，${overdue}`}。`;
  return (
    <SentenceBox title={`${organ.name}：${about.name}`}>
      {late}现在：{stateName}。
    </SentenceBox>
  );
};
