import { Tag } from 'antd';
import { Link } from 'react-router';
import { ClockTag } from '../../components/clock-tag';
import { sharePath } from './share-path';
import type { RequestRow } from './share-types';

interface RowProps {
  readonly row: RequestRow;
}

export const ShareTitleCell = ({ row: { shareId, title, purpose, kindName, className } }: RowProps) => (
  <div className="docket-title">
    <Link to={sharePath(shareId)}>{title}</Link>
    <div className="muted docket-sub">{[kindName, className, purpose].filter((text) => text !== undefined).join(' · ')}</div>
  </div>
);

export const ShareSidesCell = ({ row: { requester, provider } }: RowProps) => (
  <div>
    {requester.name}
    <div className="docket-sub">
      <span aria-label="向">→</span> {provider.name}
    </div>
  </div>
);

export const ShareNextCell = ({ row: { nextStep, stateName, mine, expired, state } }: RowProps) => (
  <div>
    {nextStep !== undefined && <strong className={mine ? 'docket-next' : ''}>{nextStep}</strong>}
    <div className={nextStep === undefined ? '' : 'muted docket-sub'}>
      {stateName} {expired && state === 'delivered' && <Tag>使用时限已过</Tag>}
    </div>
  </div>
);

export const ShareClockCell = ({ row: { clock, until, state } }: RowProps) => {
  if (clock !== undefined) {
    return (
      <>
        <ClockTag clock={clock} /> <span className="muted docket-sub">{clock.organ.name}</span>
      </>
    );
  }
  return <span className="muted">{state === 'delivered' ? `可查阅至 ${until}` : '无进行中的期限'}</span>;
};
