import { useQuery } from '@tanstack/react-query';
import { Drawer, Grid, Tag } from 'antd';
import { Link } from 'react-router';
import { PageLoading } from '../../app/page-loading';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import { QueryProblem } from '../../components/query-problem';
import type { Evidence, Figure, Looked, OrganFigures } from './assessment-types';
import { evidenceQuery } from './assessment-queries';

export interface OpenedFigure {
  readonly organ: OrganFigures;
  readonly figure: Figure;
}

const COLOURS: Readonly<Record<Evidence['verdict'], string>> = { good: 'green', bad: 'red', open: 'default' };

const pathOf = ({ kind, id, version }: Evidence): string | undefined => {
  if (id === undefined) return undefined;
  if (kind === 'case') return `/cases/${id}/replay?version=${version}`;
  return kind === 'whistle' ? `/whistles/${id}` : undefined;
};

const NOT_PARTY: Readonly<Record<Evidence['kind'], string>> = {
  case: '其他机关的案卷（本机关不是办理机关，不能查看内容）',
  whistle: '吹哨',
  share: '信息共享申请',
  rating: '评价',
};

const EvidenceLine = ({ evidence }: { readonly evidence: Evidence }) => {
  const { verdict, because, at, recordedAt, title, sentence, kind, other, points, version } = evidence;
  const path = pathOf(evidence);
  return (
    <li>
      <Tag color={COLOURS[verdict]}>{because}</Tag>
      {points !== undefined && <strong>{points.toFixed(2)} 分</strong>}{' '}
      <span className="wrap-anywhere">{title ?? (sentence === undefined ? NOT_PARTY[kind] : '')}</span>
      {sentence !== undefined && <p className="wrap-anywhere">{sentence}</p>}
      <p className="muted">
        {formatInstant(at)}
        {other !== undefined && ` · ${other.name}`}
        {recordedAt.slice(0, 10) !== at.slice(0, 10) && ` · ${formatInstant(recordedAt)} 登记`} · 第 {version} 条记录
        {path !== undefined && (
          <>
            {' · '}
            <Link to={path}>{kind === 'case' ? '回放到这一步' : '查看'}</Link>
          </>
        )}
      </p>
    </li>
  );
};

/** The events behind one number, the latest first. */
export const EvidenceDrawer = ({
  opened: { organ, figure },
  looked,
  onClose,
}: {
  readonly opened: OpenedFigure;
  readonly looked: Looked;
  readonly onClose: () => void;
}) => {
  const phone = Grid.useBreakpoint().sm === false;
  const query = useQuery(evidenceQuery(looked, organ.organ.id, figure.indicator));
  const { data } = query;
  return (
    <Drawer title={`${organ.organ.name}：${figure.name}`} open onClose={onClose} size={phone ? '100%' : 620} className="evidence-drawer">
      <QueryProblem query={query} />
      {query.isPending && <PageLoading />}
      {data?.total === 0 && <EmptyState text="没有计入这项指标的事件。" />}
      {data !== undefined && data.total > data.items.length && (
        <p className="muted">
          共 {data.total} 件，列出最早的 {data.items.length} 件。
        </p>
      )}
      {data !== undefined && (
        <ul className="evidence-list">
          {data.items.map((evidence) => (
            <EvidenceLine key={`${evidence.stream}/${evidence.version}/${evidence.because}`} evidence={evidence} />
          ))}
        </ul>
      )}
    </Drawer>
  );
};
