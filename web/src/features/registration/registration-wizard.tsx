import { Button, Form, Steps } from 'antd';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useUser } from '../../app/user-context';
import { instantOfWallTime } from '../../components/instant-picker';
import { ProblemAlert } from '../../components/problem-alert';
import { countyNow } from '../../components/county-time';
import { CompetenceAside } from './competence-aside';
import { LeaveGuard } from './leave-guard';
import { type RegistrationForm, newForm, proposedTitle } from './registration-form';
import { SaveNote } from './save-note';
import { RegistrationSteps } from './registration-steps';
import { STEPS } from './steps';
import { type RegistrationDraft, forgetOldDrafts } from './stored-draft';
import { useAutosave } from './use-autosave';
import { useRegister } from './use-register';
import { useStepKeys } from './use-step-keys';
import { useWizard } from './use-wizard';

export interface RegistrationWizardProps {
  readonly draftId: string;
  readonly organ: string;
  readonly draft?: RegistrationDraft;
  /** The whistle that the file is linked to once it is registered. */
  readonly whistleId?: string;
}

/** The form in six steps, with the catalogue beside it. Everything typed is kept as it is typed. */
export const RegistrationWizard = ({ draftId, organ, draft, whistleId }: RegistrationWizardProps) => {
  const { officerId } = useUser();
  const [form] = Form.useForm<RegistrationForm>();
  const [, setSearch] = useSearchParams();
  const [now] = useState(() => instantOfWallTime(countyNow().second(0)));
  const [touched, setTouched] = useState(draft !== undefined);
  const autosave = useAutosave(officerId, draftId);
  const wizard = useWizard(form, draft?.step ?? 0);
  const register = useRegister({ form, caseId: draftId, autosave, wizard, ...(whistleId === undefined ? {} : { whistleId }) });
  const asOf = (Form.useWatch('occurredAt', form) ?? now).slice(0, 10);
  useEffect(() => forgetOldDrafts(Date.now()), []);

  const keep = (step: number): void => {
    const values = form.getFieldsValue(true) as RegistrationForm;
    const title = (values.title ?? '').trim();
    autosave.save(
      { form: values, step, savedAt: new Date().toISOString() },
      title === '' ? proposedTitle(values) || values.address || '未命名登记' : title,
    );
  };
  const onChange = (): void => {
    if (!touched) {
      setTouched(true);
      setSearch({ draft: draftId }, { replace: true, preventScrollReset: true });
    }
    keep(wizard.step);
  };
  const go = (step: number): void => {
    wizard.go(step);
    if (touched) keep(step);
  };
  const next = (): void => void wizard.check().then((good) => good && go(wizard.step + 1));
  const last = wizard.step === STEPS.length - 1;
  const onKeyDown = useStepKeys({ next: last ? register.submit : next, back: () => wizard.step > 0 && go(wizard.step - 1) });
  return (
    <>
      <LeaveGuard armed={touched && !register.done} state={autosave.state} onDiscard={autosave.discard} />
      <div className="registration-progress panel">
        <Steps
          size="small"
          current={wizard.step}
          onChange={go}
          items={STEPS.map(({ key, title }) => ({ title, ...(wizard.faulty.has(key) ? { status: 'error' as const } : {}) }))}
        />
        <p className="registration-progress-short">
          第 {wizard.step + 1} 步，共 {STEPS.length} 步：{STEPS[wizard.step]?.title}
        </p>
      </div>
      <Form
        form={form}
        layout="vertical"
        initialValues={draft?.form ?? newForm({ officerId, organId: organ }, now)}
        onValuesChange={onChange}
        onKeyDown={onKeyDown}
        scrollToFirstError={{ focus: true, block: 'center' }}
        className={`registration at-${STEPS[wizard.step]?.key ?? ''}`}
      >
        <div className="panel registration-main">
          {register.problem !== undefined && <ProblemAlert problem={register.problem} />}
          <RegistrationSteps step={wizard.step} asOf={asOf} onStep={go} />
          <div className="registration-buttons">
            <Button disabled={wizard.step === 0} onClick={() => go(wizard.step - 1)}>
              上一步
            </Button>
            {last ? (
              <Button type="primary" loading={register.pending} onClick={register.submit}>
                登记
              </Button>
            ) : (
              <Button type="primary" onClick={next}>
                下一步
              </Button>
            )}
            <SaveNote state={autosave.state} />
          </div>
        </div>
        <CompetenceAside asOf={asOf} />
      </Form>
    </>
  );
};
