import { Tag } from 'antd';
import { Link } from 'react-router';
import { ClockTag } from '../../../components/clock-tag';
import { formatInstant } from '../../../components/format';
import { PageTitle } from '../../../components/page-title';
import type { WhistleDetail } from '../whistle-types';

/** What it is about, whose turn it is and what is due first. */
export const WhistleHead = ({ whistle }: { readonly whistle: WhistleDetail }) => {
  const { title, stateName, urgency, urgencyName, complexityName, township, address, nextStep, clocks, repeatOf, blownAt, draftedAt } =
    whistle;
  const [due] = clocks.filter(({ status }) => status === 'running').toSorted((a, b) => (a.due < b.due ? -1 : 1));
  return (
    <header className="case-header">
      <PageTitle title={title}>
        <Tag color="blue">{stateName}</Tag>
        <Tag {...(urgency === 'urgent' ? { color: 'red' } : {})}>{urgencyName}</Tag>
        <Tag>{complexityName}</Tag>
        {repeatOf !== undefined && <Link to={`/whistles/${repeatOf.whistleId}`}>重复吹哨：前一次 {formatInstant(repeatOf.blownAt)}</Link>}
      </PageTitle>
      <div className="muted">
        {township.name} · {address} · {blownAt === undefined ? `${formatInstant(draftedAt)} 拟稿` : `${formatInstant(blownAt)} 吹哨`}
      </div>
      <div className="case-facts">
        {nextStep !== undefined && <span className="whistle-next">{nextStep}</span>}
        {due !== undefined && <ClockTag clock={due} />}
      </div>
    </header>
  );
};
