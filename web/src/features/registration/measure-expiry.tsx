import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { CitationLink } from '../../components/citation/citation-link';
import { formatInstant } from '../../components/format';
import { explanationQuery } from '../clocks/clock-queries';
import { APPROVAL_RULE, EXPIRY_RULES } from './measure-clock';
import type { MeasureForm } from './registration-form';

/** When the measure of a line runs out, and until when a measure on the spot has to be approved. */
export const MeasureExpiry = ({ index }: { readonly index: number }) => {
  const { kind, from, onTheSpot }: MeasureForm = Form.useWatch<MeasureForm | undefined>(['measures', index]) ?? {};
  const rule = kind === undefined ? undefined : EXPIRY_RULES[kind];
  return (
    <div className="registration-expiry" aria-live="polite">
      {rule === undefined ? <span className="muted">这类措施没有法定的届满日</span> : <Due name="届满" rule={rule} from={from} />}
      {onTheSpot === true && <Due name="补办批准" rule={APPROVAL_RULE} from={from} />}
    </div>
  );
};

const Due = ({ name, rule, from }: { readonly name: string; readonly rule: string; readonly from: string | undefined }) => {
  const { data } = useQuery({ ...explanationQuery(rule, from ?? ''), enabled: from !== undefined });
  if (data === undefined) return null;
  return (
    <div>
      {name}：<strong>{formatInstant(data.due)}</strong>
      {data.provisional && '（暂定）'}{' '}
      <span className="muted">
        <CitationLink rule={rule} on={from}>
          {data.rule.source} {data.rule.article}
        </CitationLink>
        ，{data.rule.period}
      </span>
    </div>
  );
};
