import { Tag } from 'antd';
import { LegalBasisLine } from '../../components/legal-basis-line';
import type { AnsweredStep } from './learning-types';

const COLOURS: Readonly<Record<string, string>> = { right: 'green', lawful: 'green', partly: 'gold', wrong: 'red', open: 'blue' };

/** Points that were answered, with their verdict where it may be shown. */
export const AnsweredSteps = ({ steps }: { readonly steps: readonly AnsweredStep[] }) =>
  steps.length === 0 ? null : (
    <section aria-label="已经作答">
      {steps.map((step) => (
        <AnsweredCard key={step.step} step={step} />
      ))}
    </section>
  );

const AnsweredCard = ({ step: { step, kindName, prompt, answer, verdict, marked, after } }: { readonly step: AnsweredStep }) => (
  <section className="panel learning-answered" aria-label={`第 ${step} 题`}>
    <h3>
      第 {step} 题　{kindName}
      {verdict !== undefined && (
        <Tag color={COLOURS[verdict.outcome] ?? 'default'}>
          {marked === undefined ? verdict.outcomeName : '讲师已评阅'} {marked?.points ?? verdict.points}/{verdict.of} 分
        </Tag>
      )}
    </h3>
    <p className="muted">
      {prompt}（看到第 {after} 步）
    </p>
    <p className="wrap-anywhere">作答：{answer}</p>
    {verdict?.reasons.map((reason) => (
      <p key={reason} className="wrap-anywhere">
        {reason}
      </p>
    ))}
    {verdict?.event !== undefined && <p>对应案卷第 {verdict.event} 步。</p>}
    {verdict?.explanation !== undefined && <p>讲评：{verdict.explanation}</p>}
    {verdict?.rules.map((basis) => (
      <div key={basis.rule}>
        <LegalBasisLine {...basis} />
      </div>
    ))}
    {marked !== undefined && <p>讲师评语：{marked.remark}</p>}
  </section>
);
