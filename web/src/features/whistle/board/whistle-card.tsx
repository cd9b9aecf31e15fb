import { Tag } from 'antd';
import { Link } from 'react-router';
import { ClockTag } from '../../../components/clock-tag';
import { formatInstant } from '../../../components/format';
import type { WhistleCard as Card } from '../whistle-types';

const COLOURS: Readonly<Partial<Record<Card['calls'][number]['standing'], string>>> = {
  reported: 'blue',
  handling: 'blue',
  finished: 'green',
  objected: 'orange',
};

/** One whistle on the board: what, where, who is called and how far each is, what is due next. */
export const WhistleCard = ({ card }: { readonly card: Card }) => {
  const { whistleId, title, township, address, urgent, mine, calls, lead, overdue, objected, clock, stateName, repeatOf } = card;
  return (
    <li className={`panel whistle-card${mine ? ' whistle-mine' : ''}`}>
      <div className="whistle-card-tags">
        {mine && <Tag color="blue">待本机关办理</Tag>}
        {urgent && <Tag color="red">紧急</Tag>}
        {overdue && <Tag color="red">报到逾期</Tag>}
        {objected && <Tag color="orange">异议待复核</Tag>}
        {repeatOf !== undefined && <Tag>重复吹哨</Tag>}
      </div>
      <Link className="whistle-card-title" to={`/whistles/${whistleId}`}>
        {title}
      </Link>
      <div className="muted docket-sub">
        {township.name} · {address}
      </div>
      <ul className="whistle-card-calls">
        {calls.map(({ organ, standing, standingName }) => (
          <li key={organ.id}>
            <span>
              {organ.name}
              {lead?.id === organ.id && standing !== 'planned' && '（牵头）'}
            </span>
            <Tag {...(COLOURS[standing] === undefined ? {} : { color: COLOURS[standing] })}>{standingName}</Tag>
          </li>
        ))}
      </ul>
      {clock === undefined ? (
        <span className="muted">
          {stateName} · {formatInstant(card.endedAt ?? card.blownAt ?? card.draftedAt)}
        </span>
      ) : (
        <ClockTag clock={clock} />
      )}
    </li>
  );
};
