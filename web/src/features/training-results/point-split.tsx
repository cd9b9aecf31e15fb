import { Tag } from 'antd';
import { LegalBasisLine } from '../../components/legal-basis-line';
import { OutcomeBar } from './outcome-bar';
import type { CommonFault, PointAnalysis } from './results-types';

const minutes = (seconds: number): string => (seconds < 60 ? `${seconds} 秒` : `${Math.round(seconds / 60)} 分钟`);

/** What went wrong for several, with the sentence and the article. */
export const FaultLine = ({ fault }: { readonly fault: CommonFault }) => (
  <p>
    <strong>{fault.count} 人次：</strong>
    {fault.sentence}
    {fault.rule !== undefined && (
      <>
        {' '}
        <LegalBasisLine rule={fault.rule.rule} source={fault.rule.source} article={fault.rule.article} label={fault.rule.label} />
      </>
    )}
  </p>
);

/** One decision point: how the class answered, and what history did. */
export const PointSplit = ({ point }: { readonly point: PointAnalysis }) => {
  const { step, kindName, prompt, organ, history, answered, outcomes, options, divided, medianSeconds, longestSeconds, fault } = point;
  return (
    <section className="panel point-split" aria-label={`第 ${step} 题`}>
      <h3>
        第 {step} 题 <Tag>{kindName}</Tag> {divided && <Tag color="orange">意见分歧</Tag>}
      </h3>
      <p>
        {organ === undefined ? '' : `${organ.name}：`}
        {prompt}
      </p>
      {answered === 0 ? <p className="muted">还没有人作答。</p> : <OutcomeBar outcomes={outcomes} />}
      {options.length > 0 && (
        <ul className="option-list">
          {options.map(({ option, count, share, outcome, outcomeName }) => (
            <li key={option}>
              <span className={`outcome-dot outcome-${outcome}`} aria-hidden /> {option}：{count} 人（{share}%），{outcomeName}
            </li>
          ))}
        </ul>
      )}
      {history !== undefined && <p>实际做法：{history}</p>}
      {medianSeconds !== undefined && (
        <p className="muted">
          作答用时中位数 {minutes(medianSeconds)}
          {longestSeconds === undefined ? '' : `，最长 ${minutes(longestSeconds)}`}
        </p>
      )}
      {fault !== undefined && <FaultLine fault={fault} />}
    </section>
  );
};
