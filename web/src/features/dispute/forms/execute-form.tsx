import type { CaseDetail, Dispute, Schemas } from '../../../api/types';
import { cleanBody } from '../../../components/clean-body';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import type { DisputeFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { GoodsCountersign } from '../../case-transfer/goods-countersign';
import { MeasureTakeovers } from '../../case-transfer/measure-takeovers';
import { runningMeasures } from '../../case-transfer/running-measures';
import { DesignationView } from '../designation-view';

type ExecuteBody = Schemas['ExecuteBody'];

const TAKEN = new Set(['accepted', 'in-progress', 'result-fed-back', 'closed']);

/** The list that went with the handoff that the designation settled, else all goods of the file; none where nothing moves. */
const listedGoods = ({ handoffs, goods }: CaseDetail, { designation }: Dispute) => {
  if (designation === undefined || designation.from.id === designation.to.id) return [];
  const handoff = handoffs.find(({ to, state }) => to.id === designation.to.id && TAKEN.has(state));
  return handoff?.goods ?? goods;
};

const bodyOf = (values: ExecuteBody): ExecuteBody => ({ goods: [], measures: [], ...cleanBody<Partial<ExecuteBody>>(values) });

/** 移交完成: goods are countersigned one by one and every running measure is addressed, as at an acceptance. */
export const ExecuteForm = (props: DisputeFormProps) => {
  const { file, dispute } = props;
  const { designation } = dispute;
  const moved = designation !== undefined && designation.from.id !== designation.to.id;
  const goods = listedGoods(file, dispute);
  const measures = moved ? runningMeasures(file) : [];
  const initialValues: Partial<ExecuteBody> = {
    goods: goods.map(({ goodsId }) => ({ goodsId, asListed: true })),
    measures: measures.map(({ measureId }) => ({ measureId })) as ExecuteBody['measures'],
  };
  return (
    <CommandForm<ExecuteBody> {...props} initialValues={initialValues} toBody={bodyOf}>
      <SentenceBox>
        {moved ? '案卷和物品移交以后，由被指定的机关逐项核对并确认；确认以后开始核查期限。' : '责任机关没有改变，不需要移交，确认即可。'}
      </SentenceBox>
      {designation !== undefined && <DesignationView designation={designation} executedAt={dispute.executedAt} />}
      {moved && <GoodsCountersign listed={goods} goods={file.goods} />}
      <MeasureTakeovers measures={measures} />
      <TextItem name="note" label="说明" max={1000} rows={2} required={false} />
    </CommandForm>
  );
};
