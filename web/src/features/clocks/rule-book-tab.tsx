import type { UseQueryResult } from '@tanstack/react-query';
import { QueryProblem } from '../../components/query-problem';
import type { Rule } from './clock-types';
import { RuleBookTable } from './rule-book-table';

export const RuleBookTab = ({
  rules,
  onCompute,
}: {
  readonly rules: UseQueryResult<readonly Rule[]>;
  readonly onCompute: (rule: string) => void;
}) =>
  rules.error === null ? (
    <RuleBookTable rules={rules.data ?? []} loading={rules.isLoading} onCompute={onCompute} />
  ) : (
    <QueryProblem query={rules} />
  );
