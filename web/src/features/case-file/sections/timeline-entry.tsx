import { CalendarOutlined, SwapOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { Link } from 'react-router';
import type { TimelineItem } from '../../../api/types';
import { CitedText } from '../../../components/citation/cited-text';
import { formatInstant } from '../../../components/format';
import { LegalBasisLine } from '../../../components/legal-basis-line';
import { calendarAuthor, isCalendarFact } from '../../../wording/calendar-facts';
import { nameOf } from '../../../wording/code-set';
import { roleNames } from '../../../wording/roles';

interface TimelineEntryProps {
  readonly item: TimelineItem;
  readonly caseId: string;
}

/** Paper that was registered later says so. */
const registeredLater = ({ at, recordedAt }: TimelineItem): boolean => formatInstant(at) !== formatInstant(recordedAt);

const whoText = ({ type, organ, officer, role }: TimelineItem): string =>
  isCalendarFact(type)
    ? calendarAuthor
    : [organ?.name ?? '平台自动', officer, role === undefined ? undefined : nameOf(roleNames, role)]
        .filter((part) => part !== undefined)
        .join(' · ');

export const TimelineEntry = ({ item, caseId }: TimelineEntryProps) => {
  const { version, type, at, recordedAt, text, details, legalBasis, batonFrom, responsibleOrgan, corrects } = item;
  return (
    <li className={`timeline-entry print-block${isCalendarFact(type) ? ' timeline-calendar' : ''}`}>
      <div className="timeline-when">
        <time>{formatInstant(at)}</time>
        <Link className="muted no-print" to={`/cases/${caseId}/replay?version=${version}`} title="回放到这一步">
          第 {version} 步
        </Link>
      </div>
      <div className="timeline-what">
        {isCalendarFact(type) && <CalendarOutlined aria-label="期限到日" />} <strong>{text}</strong>{' '}
        {corrects !== undefined && <Tag>更正第 {corrects} 步</Tag>}
        <div className="muted">{whoText(item)}</div>
        {batonFrom !== undefined && (
          <div className="timeline-baton">
            <SwapOutlined aria-hidden /> 责任机关由{batonFrom.name}变为{responsibleOrgan.name}
          </div>
        )}
        {details.length > 0 && (
          <ul>
            {details.map((line) => (
              <li key={line} className="pre-line">
                <CitedText text={line} on={at} />
              </li>
            ))}
          </ul>
        )}
        {legalBasis.map(({ rule, source, article, label }) => (
          <div key={rule}>
            <LegalBasisLine rule={rule} source={source} article={article} label={label} on={at} />
          </div>
        ))}
        {registeredLater(item) && (
          <div className="muted">
            {isCalendarFact(type) ? '' : '补录：'}
            {formatInstant(recordedAt)} 记入
          </div>
        )}
      </div>
    </li>
  );
};
