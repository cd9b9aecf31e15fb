import { Collapse, Tag } from 'antd';
import { Link } from 'react-router';
import type { CaseClock } from '../../../api/types';
import { ClockTag } from '../../../components/clock-tag';
import { formatInstant } from '../../../components/format';
import { LegalBasisLine } from '../../../components/legal-basis-line';
import { SourceLabel } from '../../../components/source-label';
import { clockStatuses, timeUnits } from '../../../wording/clock-codes';
import { binds } from '../urgent-clock';
import { Derivation } from './derivation';

const explanationPath = ({ rule, startedAt }: CaseClock): string =>
  `/clocks?rule=${encodeURIComponent(rule)}&start=${encodeURIComponent(startedAt)}`;

/** One clock: whom it binds, until when, by which rule, and how the date came about. */
export const ClockCard = ({ clock }: { readonly clock: CaseClock }) => {
  const { name, organ, status, late, endedAt, label, rule, source, article, length, unit, startedAt, provisional, derivation } = clock;
  return (
    <div className="clock-card print-block">
      <div className="clock-card-head">
        <ClockTag clock={clock} />
        <span>{organ.name}</span>
        <Tag>{clockStatuses[status]}</Tag>
        {late && binds(clock) && <Tag color="red">逾期{status === 'met' ? '完成' : ''}</Tag>}
        {provisional && (
          <Tag color="orange" title="期间跨越尚未公布节假日安排的年份，公布后重新计算">
            暂定日期
          </Tag>
        )}
      </div>
      <div className="muted">
        {name}：{formatInstant(startedAt)} 起 {length} {timeUnits[unit]}
        {endedAt !== undefined && `，${formatInstant(endedAt)} ${clockStatuses[status]}`} <SourceLabel label={label} />
      </div>
      <LegalBasisLine rule={rule} source={source} article={article} on={startedAt} />
      <Collapse
        ghost
        size="small"
        className="no-print"
        items={[
          {
            key: 'derivation',
            label: '怎样算出来的',
            children: (
              <>
                <Derivation spans={derivation} />
                <Link to={explanationPath(clock)}>逐日查看计算过程</Link>
              </>
            ),
          },
        ]}
      />
    </div>
  );
};
