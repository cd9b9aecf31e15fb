import { useQuery } from '@tanstack/react-query';
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
        （{data.rule.period}，{data.rule.source} {data.rule.article}）
      </span>
      <SourceLabel label={data.rule.label} />
    </p>
  );
};
