import { Form, Input, Radio } from 'antd';
import { formatInstant } from '../../components/format';
import { nameOf, optionsOf } from '../../wording/code-set';
import { measureKinds } from '../../wording/case-codes';
import { takeoverDecisions } from '../../wording/handoff-codes';
import type { CaseMeasure } from './running-measures';

const Line = ({ index, measure }: { readonly index: number; readonly measure: CaseMeasure }) => {
  const { kind, object, issuedBy, expires } = measure;
  const title = `${nameOf(measureKinds, kind)}：${object}`;
  return (
    <li className="countersign-line">
      <div>
        <strong>{title}</strong>{' '}
        <span className="muted">
          {issuedBy.name}作出{expires === undefined ? '' : `，${formatInstant(expires)} 到期`}
        </span>
      </div>
      <Form.Item name={['measures', index, 'measureId']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={['measures', index, 'decision']} rules={[{ required: true, message: '请选择衔接方式' }]}>
        <Radio.Group aria-label={`${title} 的衔接方式`} options={optionsOf(takeoverDecisions)} />
      </Form.Item>
      <Form.Item name={['measures', index, 'note']} noStyle>
        <Input maxLength={300} placeholder="说明（可不填）" aria-label={`${title} 的说明`} />
      </Form.Item>
    </li>
  );
};

/** A running measure stays its issuer's; acceptance says of each what becomes of it, so that none lapses unseen. */
export const MeasureTakeovers = ({ measures }: { readonly measures: readonly CaseMeasure[] }) =>
  measures.length === 0 ? null : (
    <fieldset className="form-block">
      <legend>措施衔接</legend>
      <p className="muted">每项尚未到期的措施都要写明：继续、解除或由本机关重新作出。措施仍归原作出机关，到期前须处理。</p>
      <ol>
        {measures.map((measure, index) => (
          <Line key={measure.measureId} index={index} measure={measure} />
        ))}
      </ol>
    </fieldset>
  );
