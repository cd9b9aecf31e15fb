import { useQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../api/commands';
import { EmptyState } from '../../components/empty-state';
import { LegalBasisLine } from '../../components/legal-basis-line';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryProblem } from '../../components/query-problem';
import { markingQuery } from './class-queries';
import type { ClassPageData, Marking } from './class-types';

/** 待评阅: reasons in free words, with the articles beside them. */
export const MarkingPanel = ({ training: { classId } }: { readonly training: ClassPageData }) => {
  const queue = useQuery(markingQuery(classId));
  return (
    <>
      <QueryProblem query={queue} />
      {queue.data?.length === 0 && <EmptyState text="没有等待评阅的作答。" />}
      {queue.data?.map((marking) => (
        <MarkingCard key={`${marking.attemptId}/${marking.partId}/${marking.pointId}`} marking={marking} />
      ))}
    </>
  );
};

const MarkingCard = ({ marking }: { readonly marking: Marking }) => {
  const { attemptId, trainee, number, partId, pointId, prompt, text, of, rules, explanation } = marking;
  const [points, setPoints] = useState<number | null>(null);
  const [remark, setRemark] = useState('');
  const mark = useCommand<object>();
  const send = (): void => mark.mutate({ path: `/api/training/attempts/${attemptId}/marks`, body: { partId, pointId, points, remark } });
  return (
    <section className="panel" aria-label={`${trainee.name}的作答`}>
      <h3>
        {trainee.name}{' '}
        <span className="muted">
          {trainee.organ.name}，第 {number} 次作答
        </span>
      </h3>
      <div className="class-marking">
        <div>
          <p className="muted">{prompt}</p>
          <p className="class-reasons wrap-anywhere">{text}</p>
        </div>
        <aside aria-label="对照条文">
          {rules.map((basis) => (
            <div key={basis.rule}>
              <LegalBasisLine {...basis} />
            </div>
          ))}
          {explanation !== undefined && <p>讲评：{explanation}</p>}
        </aside>
      </div>
      <div className="class-invite">
        <InputNumber aria-label="得分" min={0} max={of} precision={0} value={points} onChange={setPoints} addonAfter={`/ ${of} 分`} />
        <Input.TextArea aria-label="评语" rows={2} maxLength={2000} value={remark} onChange={({ target }) => setRemark(target.value)} />
        <Button type="primary" disabled={points === null || remark.trim() === ''} loading={mark.isPending} onClick={send}>
          评分
        </Button>
      </div>
      {mark.error !== null && <ProblemAlert problem={mark.error} onClose={mark.reset} />}
    </section>
  );
};
