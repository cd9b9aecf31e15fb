import { Tag } from 'antd';
import { CitedText } from '../../components/citation/cited-text';
import { formatInstant } from '../../components/format';
import { LegalBasisLine } from '../../components/legal-basis-line';
import { calendarAuthor, isCalendarFact } from '../../wording/calendar-facts';
import { roleNames } from '../../wording/roles';
import { nameOf } from '../../wording/code-set';
import type { TimelineItem } from './replay-types';

/** Who did what, when, on what legal basis. */
export const StepCard = ({ step }: { readonly step: TimelineItem }) => {
  const { version, type, at, recordedAt, organ, officer, role, text, details, legalBasis, batonFrom, responsibleOrgan, corrects, hash } =
    step;
  const person = [officer, role === undefined ? undefined : nameOf(roleNames, role)].filter((part) => part !== undefined).join('，');
  return (
    <section className="panel" aria-label="这一步">
      <div className="replay-step-head">
        <Tag color="blue">第 {version} 步</Tag>
        <span>{formatInstant(at)}</span>
        {recordedAt.slice(0, 16) !== at.slice(0, 16) && <span className="muted">录入于 {formatInstant(recordedAt)}</span>}
        {corrects !== undefined && <Tag color="purple">更正第 {corrects} 步</Tag>}
      </div>
      <h2 className="replay-step-text">{text}</h2>
      <p className="replay-step-who">
        {isCalendarFact(type) ? calendarAuthor : [organ?.name ?? '平台', ...(person === '' ? [] : [person])].join(' · ')}
      </p>
      {batonFrom !== undefined && (
        <p className="replay-pass">
          接力：责任由 <strong>{batonFrom.name}</strong> 转到 <strong>{responsibleOrgan.name}</strong>
        </p>
      )}
      {details.length > 0 && (
        <ul className="replay-details">
          {details.map((line) => (
            <li key={line} className="wrap-anywhere">
              <CitedText text={line} on={at} />
            </li>
          ))}
        </ul>
      )}
      {legalBasis.map((basis) => (
        <div key={basis.rule}>
          <LegalBasisLine {...basis} on={at} />
        </div>
      ))}
      <p className="muted replay-hash" title={hash}>
        校验值（SM3）{hash.slice(0, 16)}…
      </p>
    </section>
  );
};
