import { ItemFields } from './step-item';
import { MaterialsFields } from './step-materials';
import { OfficersFields } from './step-officers';
import { StepPanel } from './step-panel';
import { PartiesFields } from './step-parties';
import { ReviewFields } from './step-review';
import { SourceFields } from './step-source';
import { STEPS, stepIndex, type StepKey } from './steps';

export interface RegistrationStepsProps {
  readonly step: number;
  /** Day for which catalogue and certificates are looked up. */
  readonly asOf: string;
  readonly onStep: (step: number) => void;
}

/** The fields of all steps; one step is visible. */
export const RegistrationSteps = ({ step, asOf, onStep }: RegistrationStepsProps) => {
  const panel = (key: StepKey) => ({ title: STEPS[stepIndex(key)]?.title ?? '', hint: HINTS[key], active: stepIndex(key) === step });
  return (
    <>
      <StepPanel {...panel('source')}>
        <SourceFields />
      </StepPanel>
      <StepPanel {...panel('item')}>
        <ItemFields asOf={asOf} />
      </StepPanel>
      <StepPanel {...panel('parties')}>
        <PartiesFields />
      </StepPanel>
      <StepPanel {...panel('materials')}>
        <MaterialsFields />
      </StepPanel>
      <StepPanel {...panel('officers')}>
        <OfficersFields on={asOf} />
      </StepPanel>
      <StepPanel {...panel('review')}>
        <ReviewFields active={stepIndex('review') === step} asOf={asOf} onStep={onStep} />
      </StepPanel>
    </>
  );
};

const HINTS: Readonly<Record<StepKey, string>> = {
  source: '回车进入下一步，Alt＋← 返回上一步。填写的内容自动保存。',
  item: '按事项、地点和日期查权责清单，右侧说明由谁管辖。',
  parties: '证件号码和信用代码在填写时即校验；查不清的可以先空着。',
  materials: '没有的可以直接进入下一步，登记后还能补充。',
  officers: '两名以上、持有当日有效执法证的本机关人员；辅助人员不计入。',
  review: '核对无误后登记。登记后即进入案卷，不能删除，只能更正。',
};
