import { Button } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../api/commands';
import { ProblemAlert } from '../../components/problem-alert';
import { AnswerInput } from './answer-inputs';
import { type Draft, isComplete } from './draft';
import type { DuePoint } from './learning-types';
import { useKeptText } from './use-kept-text';

/** The question that is due. An answer is final, and what really happened follows it. */
export const AnswerForm = ({ attemptId, due }: { readonly attemptId: string; readonly due: DuePoint }) => {
  const { step, kind, kindName, prompt, points, organ, clockName } = due;
  const kept = useKeptText(attemptId, step, due.draft);
  const [draft, setDraft] = useState<Draft>({});
  const answer = useCommand<object>(kept.forget);
  const whole: Draft = kind === 'write-reasons' ? { text: kept.text } : draft;
  const { noFault: _, ...given } = whole;
  const send = (): void => answer.mutate({ path: `/api/learning/attempts/${attemptId}/answers`, body: { step, kind, ...given } });
  return (
    <section className="panel learning-question no-print" aria-label="请作答">
      <h2>
        第 {step} 题　{kindName} <span className="muted">{points} 分</span>
      </h2>
      <p className="learning-prompt">{prompt}</p>
      {organ !== undefined && <p>由 {organ.name} 决定。</p>}
      {clockName !== undefined && <p>问的是「{clockName}」的期限。</p>}
      <AnswerInput due={due} draft={draft} onChange={setDraft} text={kept.text} onText={kept.setText} />
      {answer.error !== null && <ProblemAlert problem={answer.error} onClose={answer.reset} />}
      <p className="muted">作答后不能更改，随后揭示实际的办理情况。</p>
      <Button type="primary" block disabled={!isComplete(kind, whole)} loading={answer.isPending} onClick={send}>
        提交作答
      </Button>
    </section>
  );
};
