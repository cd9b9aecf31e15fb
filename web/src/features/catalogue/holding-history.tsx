import { Tag, Timeline } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { organsQuery } from '../../api/organs';
import { EmptyState } from '../../components/empty-state';
import { VerifiedTag } from '../../components/verified-tag';
import { listClasses, powerSources } from '../../wording/catalogue-codes';
import type { Holding } from './catalogue-types';
import { type HoldingGroup, groupsOf } from './holding-groups';
import { placeName } from './township-select';
import { isInForce, validityText } from './validity';

/** Who holds the item on the day, and every row it ever had in a list. */
export const HoldingHistory = ({ holdings, asOf }: { readonly holdings: readonly Holding[]; readonly asOf: string }) => {
  const { data: organs = [] } = useQuery(organsQuery());
  const nameOf = (code: string): string => placeName(organs.find(({ id }) => id === code)?.name ?? code);
  return (
    <section>
      <h3>清单中的归属（沿革）</h3>
      {holdings.length === 0 ? (
        <EmptyState text="没有任何清单列明这个事项由谁办理" />
      ) : (
        <Timeline
          items={groupsOf(holdings).map((group) => ({
            key: `${group.first.organ}${group.first.place ?? ''}${group.first.validFrom}`,
            color: isInForce(group.first, asOf) ? 'blue' : 'gray',
            content: <HoldingLine group={group} current={isInForce(group.first, asOf)} nameOf={nameOf} />,
          }))}
        />
      )}
    </section>
  );
};

interface HoldingLineProps {
  readonly group: HoldingGroup;
  readonly current: boolean;
  readonly nameOf: (place: string) => string;
}

const HoldingLine = ({ group: { first, organNames }, current, nameOf }: HoldingLineProps) => (
  <>
    <div>
      <strong>{organNames.length === 1 ? first.organName : `${organNames.length} 个乡镇人民政府，各在本辖区`}</strong>{' '}
      <Tag color="blue">{listClasses[first.listClass]}</Tag>
      <Tag>{powerSources[first.powerSource]}</Tag>
      {first.example && <VerifiedTag kind="example" />}
      <span className={current ? '' : 'muted'}>
        {validityText(first)}
        {current ? '（有效）' : '（当日无效）'}
      </span>
    </div>
    {organNames.length > 1 && <div className="muted">{organNames.map(placeName).join('、')}</div>}
    <div className="muted wrap-anywhere">
      {[
        first.place === undefined || organNames.length > 1 ? undefined : `限于${nameOf(first.place)}`,
        first.entrustedByName === undefined ? undefined : `以${first.entrustedByName}的名义`,
        first.counterpartName === undefined ? undefined : `对应单位 ${first.counterpartName}`,
        first.penaltyLimits === undefined ? undefined : `权限 ${first.penaltyLimits}`,
        `依据 ${first.basis}`,
        first.publication === undefined ? undefined : `公布 ${first.publication}`,
      ]
        .filter((part) => part !== undefined)
        .join('；')}
      {first.changeId !== undefined && (
        <>
          {' '}
          <Link to={`/catalogue/changes/${first.changeId}`}>由清单变动写入</Link>
        </>
      )}
      {first.endedBy !== undefined && (
        <>
          {' '}
          <Link to={`/catalogue/changes/${first.endedBy}`}>因清单变动终止</Link>
        </>
      )}
    </div>
  </>
);
