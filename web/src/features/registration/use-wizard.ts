import type { FormInstance } from 'antd';
import { useCallback, useState } from 'react';
import type { FieldPath } from './server-faults';
import type { RegistrationForm } from './registration-form';
import { STEPS, type StepKey, fieldsOf, stepIndex, stepOfField } from './steps';

export interface Wizard {
  readonly step: number;
  readonly faulty: ReadonlySet<StepKey>;
  readonly go: (step: number) => void;
  /** Checks the fields of the step that is shown. */
  readonly check: () => Promise<boolean>;
  /** Checks everything; shows the first step with a fault. */
  readonly checkAll: () => Promise<boolean>;
  /** Shows the step of a fault and its field. */
  readonly showFault: (step: StepKey, field?: FieldPath) => void;
}

interface Invalid {
  readonly errorFields: readonly { readonly name: readonly (string | number)[] }[];
}

export const useWizard = (form: FormInstance<RegistrationForm>, begin: number): Wizard => {
  const [step, setStep] = useState(Math.max(0, Math.min(begin, STEPS.length - 1)));
  const [faulty, setFaulty] = useState<ReadonlySet<StepKey>>(new Set());
  const go = useCallback((to: number) => {
    setStep(to);
    window.scrollTo({ top: 0 });
  }, []);
  const showFault = useCallback(
    (key: StepKey, field?: FieldPath) => {
      setFaulty((before) => new Set([...before, key]));
      setStep(stepIndex(key));
      // The field can only be scrolled to once its step is visible.
      if (field !== undefined) setTimeout(() => form.scrollToField(field, { focus: true, block: 'center' }), 50);
    },
    [form],
  );
  const checkFields = useCallback(
    async (steps: readonly StepKey[]): Promise<boolean> => {
      const found = await faultsIn(form, steps.flatMap(fieldsOf));
      const bad = new Set(found.map((name) => stepOfField(String(name[0]))));
      setFaulty((before) => new Set([...[...before].filter((key) => !steps.includes(key)), ...bad]));
      const [first] = found.toSorted((a, b) => stepIndex(stepOfField(String(a[0]))) - stepIndex(stepOfField(String(b[0]))));
      if (first !== undefined) showFault(stepOfField(String(first[0])), [...first]);
      return first === undefined;
    },
    [form, showFault],
  );
  const shown = STEPS[step]?.key ?? 'source';
  return { step, faulty, go, check: () => checkFields([shown]), checkAll: () => checkFields(STEPS.map(({ key }) => key)), showFault };
};

const faultsIn = async (
  form: FormInstance<RegistrationForm>,
  fields: readonly string[],
): Promise<readonly (readonly (string | number)[])[]> => {
  try {
    await form.validateFields([...fields], { recursive: true });
    return [];
  } catch (error) {
    return (error as Invalid).errorFields.map(({ name }) => name);
  }
};
