import type { Schemas } from '../../api/types';
import { cleanBody } from '../../components/clean-body';
import { SentenceBox } from '../../components/sentence-box';
import { CommandForm } from '../case-file/commands/command-form';
import type { HandoffFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';
import { GoodsCountersign } from './goods-countersign';
import { MeasureTakeovers } from './measure-takeovers';
import { runningMeasures } from './running-measures';

type AcceptBody = Schemas['AcceptBody'];

/** Without goods and measures there are no fields for them; the body says that there are none. */
const bodyOf = (values: AcceptBody): AcceptBody => ({ goods: [], measures: [], ...cleanBody<Partial<AcceptBody>>(values) });

/** Every line of the goods is countersigned, and every running measure is addressed. */
export const AcceptForm = (props: HandoffFormProps) => {
  const { file, handoff } = props;
  const measures = runningMeasures(file);
  const initialValues: Partial<AcceptBody> = {
    goods: handoff.goods.map(({ goodsId }) => ({ goodsId, asListed: true })),
    measures: measures.map(({ measureId }) => ({ measureId })) as AcceptBody['measures'],
  };
  return (
    <CommandForm<AcceptBody> {...props} initialValues={initialValues} toBody={bodyOf}>
      <SentenceBox title={`接收后，责任机关由${file.responsibleOrgan.name}变为${handoff.to.name}。`}>
        {handoff.competenceSentence}
      </SentenceBox>
      <GoodsCountersign listed={handoff.goods} goods={file.goods} />
      <MeasureTakeovers measures={measures} />
      <TextItem name="defects" label="材料缺陷说明" max={2000} rows={2} required={false} extra="补正后仍不齐全而决定接收的，在此写明。" />
    </CommandForm>
  );
};
