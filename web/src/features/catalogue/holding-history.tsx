import { Tag, Timeline } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { organsQuery } from '../../api/organs';
import { EmptyState } from '../../components/empty-state';
import { VerifiedTag } from '../../components/verified-tag';
import { listClasses, powerSources } from '../../wording/catalogue-codes';
import type { Holding } from './catalogue-types';
import { isInForce, validityText } from './validity';

/** Who holds the item on the day, and every row it ever had in a list. */
export const HoldingHistory = ({ holdings, asOf }: { readonly holdings: readonly Holding[]; readonly asOf: string }) => {
  const { data: organs = [] } = useQuery(organsQuery());
  const placeName = (code: string): string => organs.find(({ id }) => id === code)?.name.replace(/人民政府$/u, '') ?? code;
  return (
    <section>
      <h3>清单中的归属（沿革）</h3>
      {holdings.length === 0 ? (
        <EmptyState text="没有任何清单列明这个事项由谁办理" />
      ) : (
        <Timeline
          items={holdings.map((holding) => ({
            key: `${holding.organ}${holding.place ?? ''}${holding.validFrom}`,
            color: isInForce(holding, asOf) ? 'blue' : 'gray',
            content: <HoldingLine holding={holding} current={isInForce(holding, asOf)} {...(holding.place === undefined ? {} : { place: placeName(holding.place) })} />,
          }))}
        />
      )}
    </section>
  );
};

const HoldingLine = ({ holding, current, place }: { readonly holding: Holding; readonly current: boolean; readonly place?: string }) => (
  <>
    <div>
      <strong>{holding.organName}</strong> <Tag color="blue">{listClasses[holding.listClass]}</Tag>
      <Tag>{powerSources[holding.powerSource]}</Tag>
      {holding.example && <VerifiedTag kind="example" />}
      <span className={current ? '' : 'muted'}>
        {validityText(holding)}
        {current ? '（有效）' : '（当日无效）'}
      </span>
    </div>
    <div className="muted wrap-anywhere">
      {[
        place === undefined ? undefined : `限于${place}`,
        holding.entrustedByName === undefined ? undefined : `以${holding.entrustedByName}的名义`,
        holding.counterpartName === undefined ? undefined : `对应单位 ${holding.counterpartName}`,
        holding.penaltyLimits === undefined ? undefined : `权限 ${holding.penaltyLimits}`,
        `依据 ${holding.basis}`,
        holding.publication === undefined ? undefined : `公布 ${holding.publication}`,
      ]
        .filter((part) => part !== undefined)
        .join('；')}
    </div>
  </>
);
