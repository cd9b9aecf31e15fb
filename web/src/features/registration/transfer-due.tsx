import { useQuery } from '@tanstack/react-query';
import { CitationLink } from '../../components/citation/citation-link';
import { formatInstant } from '../../components/format';
import { SourceLabel } from '../../components/source-label';
import { explanationQuery } from '../clocks/clock-queries';
import { transferOutRule } from './transfer-clock';

/** Until when the matter has to be handed over, counted from its discovery. */
export const TransferDue = ({ sectorRule, discoveredAt }: { readonly sectorRule: string; readonly discoveredAt: string }) => {
  const { data } = useQuery(explanationQuery(transferOutRule(sectorRule), discoveredAt));
  if (data === undefined) return null;
  return (
    <p className="transfer-due">
      应在 <strong>{formatInstant(data.due)}</strong> 前移送{data.provisional && '（暂定）'}
      <span className="muted">
        （{data.rule.period}，{' '}
        <CitationLink rule={data.rule.id} on={discoveredAt}>
          {data.rule.source} {data.rule.article}
        </CitationLink>
        ）
      </span>
      <SourceLabel label={data.rule.label} />
    </p>
  );
};
