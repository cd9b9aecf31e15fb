import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useMemo } from 'react';
import { citationText } from '../../components/citation/citation-text';
import type { Rule } from './clock-types';
import { matches } from './rule-filter';

const FORMAT = 'YYYY-MM-DDTHH:mm';

export interface ClockInputProps {
  readonly rules: readonly Rule[];
  readonly rule: string | undefined;
  readonly start: string | undefined;
  readonly loading: boolean;
  readonly onChange: (rule: string | undefined, start: string | undefined) => void;
}

/** Which rule, and from when. Only rules with a period are offered. */
export const ClockInput = ({ rules, rule, start, loading, onChange }: ClockInputProps) => {
  const timed = useMemo(() => rules.filter(({ length }) => length !== undefined), [rules]);
  const byId = useMemo(() => new Map(timed.map((one) => [one.id, one])), [timed]);
  return (
    <div className="clock-form no-print">
      <label>
        期限规则
        <Select
          showSearch={{ filterOption: (search, option) => matchesId(byId, String(option?.value), search) }}
          value={rule ?? null}
          loading={loading}
          placeholder="按名称、编号或法规名称查找，例如：移送、SAMR-18、行政处罚法"
          options={timed.map(({ id, name, period }) => ({ value: id, label: `${name}（${period ?? ''}） ${id}` }))}
          optionRender={({ value }) => <RuleOption rule={byId.get(String(value))} />}
          onChange={(chosen: string) => onChange(chosen, start)}
        />
      </label>
      <label>
        起算时间
        <DatePicker
          showTime={{ format: 'HH:mm', defaultOpenValue: dayjs('09:00', 'HH:mm') }}
          format="YYYY-MM-DD HH:mm"
          value={start === undefined ? null : dayjs(start.slice(0, 16))}
          onChange={(value) => onChange(rule, value?.format(FORMAT))}
        />
      </label>
    </div>
  );
};

const matchesId = (rules: ReadonlyMap<string, Rule>, id: string, search: string): boolean => {
  const rule = rules.get(id);
  return rule !== undefined && matches(rule, search);
};

const RuleOption = ({ rule }: { readonly rule: Rule | undefined }) =>
  rule === undefined ? null : (
    <div>
      <div>
        {rule.name}（{rule.period}） <span className="muted">{rule.id}</span>
      </div>
      <div className="muted wrap-anywhere" style={{ fontSize: 12 }}>
        {citationText(rule)}
      </div>
    </div>
  );
