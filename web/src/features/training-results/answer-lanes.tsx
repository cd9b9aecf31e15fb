import { useState } from 'react';
import { lanesOf, sideByCode } from '../replay/lanes';
import { ReplayTrack } from '../replay/replay-track';
import { trackOf } from '../replay/track';
import type { LanePart, PointAnalysis } from './results-types';

interface AnswerLanesProps {
  readonly part: LanePart;
  readonly points: readonly PointAnalysis[];
}

/** The history of a part in its lanes; at a decision point the answers of the class, in the lane of the organ. */
export const AnswerLanes = ({ part, points }: AnswerLanesProps) => {
  const { items } = part;
  const [current, setCurrent] = useState(0);
  const lanes = lanesOf(items, sideByCode);
  const version = items[current]?.version ?? 0;
  const here = points.filter(({ partId, after }) => partId === part.partId && after === version);
  const stops = points.filter(({ partId }) => partId === part.partId);
  return (
    <section className="panel" aria-label={`${part.title}的过程与作答`}>
      <h3>{part.title}</h3>
      <p className="stop-list">
        {stops.map(({ step, after }) => (
          <button key={step} type="button" onClick={() => setCurrent(items.findIndex((item) => item.version === after))}>
            第 {step} 题（第 {after} 步之后）
          </button>
        ))}
      </p>
      <ReplayTrack
        told={items}
        items={items}
        lanes={lanes}
        track={trackOf(items, lanes)}
        current={current}
        isIncluded={(item) => item.version <= version}
        onChoose={setCurrent}
      />
      <p aria-live="polite">
        第 {version} 步：{items[current]?.text}
      </p>
      {here.map(({ step, organ, options, history }) => (
        <div key={step}>
          <strong>
            第 {step} 题{organ === undefined ? '' : `（${organ.name}）`}：
          </strong>
          {options.length === 0 ? '写明理由的题没有选项。' : options.map(({ option, share }) => `${option} ${share}%`).join('，')}
          {history === undefined ? '' : `；实际做法：${history}`}
        </div>
      ))}
    </section>
  );
};
