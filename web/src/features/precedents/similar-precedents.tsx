import { useQuery } from '@tanstack/react-query';
import { Spin } from 'antd';
import { Freshness } from '../../components/freshness';
import { QueryProblem } from '../../components/query-problem';
import type { DisputeKindCode } from '../../wording/dispute-desk-codes';
import { PrecedentList } from './precedent-list';
import { similarQuery } from './precedent-queries';

interface SimilarPrecedentsProps {
  readonly caseId: string;
  /** The kind that is being applied for; any while none is chosen. */
  readonly kind?: DisputeKindCode | undefined;
}

/** For whoever is about to apply: what was decided in matters like this file. */
export const SimilarPrecedents = ({ caseId, kind }: SimilarPrecedentsProps) => {
  const query = useQuery(similarQuery(caseId, kind));
  const { data, isPending, dataUpdatedAt } = query;
  return (
    <section className="similar-precedents" aria-label="相似先例" aria-live="polite" tabIndex={0}>
      <h3>相似先例</h3>
      <Freshness lagMs={data?.lagMs} readAt={dataUpdatedAt} />
      <QueryProblem query={query} />
      {isPending && <Spin />}
      {data !== undefined && <PrecedentList precedents={data.items} emptyText="没有相似的先例。" brief />}
    </section>
  );
};
