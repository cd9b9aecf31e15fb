import { type UseQueryResult, keepPreviousData, useQuery } from '@tanstack/react-query';
import { PageLoading } from '../../app/page-loading';
import { EmptyState } from '../../components/empty-state';
import { QueryProblem } from '../../components/query-problem';
import { ClockInput } from './clock-input';
import { explanationQuery } from './clock-queries';
import { ClockResult } from './clock-result';
import type { Rule } from './clock-types';

export interface ClockCalculatorProps {
  readonly rules: UseQueryResult<readonly Rule[]>;
  readonly rule: string | undefined;
  readonly start: string | undefined;
  readonly show: (changes: Readonly<Record<string, string | undefined>>) => void;
}

/** A rule and a start give a due date, with the reason of every day. */
export const ClockCalculator = ({ rules, rule, start, show }: ClockCalculatorProps) => {
  const wanted = rule !== undefined && start !== undefined;
  const explanation = useQuery({ ...explanationQuery(rule ?? '', start ?? ''), enabled: wanted, placeholderData: keepPreviousData });
  return (
    <>
      <ClockInput
        rules={rules.data ?? []}
        rule={rule}
        start={start}
        loading={rules.isLoading}
        onChange={(nextRule, nextStart) => show({ rule: nextRule, start: nextStart })}
      />
      <QueryProblem query={rules} />
      {wanted && <QueryProblem query={explanation} />}
      {explanation.isLoading && <PageLoading />}
      {!wanted && <EmptyState text="选择期限规则和起算时间后，这里逐日列出计入与不计入的理由。网址可以直接转给别人。" />}
      {wanted && explanation.data !== undefined && explanation.error === null && <ClockResult clock={explanation.data} />}
    </>
  );
};
