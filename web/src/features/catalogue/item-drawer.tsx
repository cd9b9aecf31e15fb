import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { PageLoading } from '../../app/page-loading';
import { QueryProblem } from '../../components/query-problem';
import { itemQuery } from './catalogue-queries';
import { CompetenceBox } from './competence-box';
import { HoldingHistory } from './holding-history';
import { ItemVersions } from './item-versions';
import { MatchingOfItem } from './matching-of-item';

export interface ItemDrawerProps {
  readonly code: string | undefined;
  readonly asOf: string;
  readonly onClose: () => void;
}

/** One item: who is competent where and when, who holds and held it, its wordings, and the matching table. */
export const ItemDrawer = ({ code, asOf, onClose }: ItemDrawerProps) => {
  const item = useQuery({ ...itemQuery(code ?? ''), enabled: code !== undefined });
  const latest = item.data?.versions.at(-1);
  return (
    <Drawer
      open={code !== undefined}
      onClose={onClose}
      size={720}
      title={latest === undefined ? code : `${latest.name}（${latest.code}）`}
      destroyOnHidden
    >
      <QueryProblem query={item} />
      {item.isLoading && <PageLoading />}
      {item.data !== undefined && code !== undefined && (
        <div className="item-detail">
          <CompetenceBox code={code} asOf={asOf} />
          <HoldingHistory holdings={item.data.holdings} asOf={asOf} />
          <ItemVersions versions={item.data.versions} asOf={asOf} />
          <MatchingOfItem code={code} asOf={asOf} />
        </div>
      )}
    </Drawer>
  );
};
