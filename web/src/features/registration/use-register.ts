import type { FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { sendCommand, useCommand } from '../../api/commands';
import { newUuid } from '../../api/uuid';
import type { ProblemError } from '../../api/problem';
import type { Schemas } from '../../api/types';
import { rememberOfficers } from './last-officers';
import { type OpenCaseBody, type RegistrationForm, bodyOf } from './registration-form';
import { placedFaults } from './server-faults';
import type { Autosave } from './use-autosave';
import type { Wizard } from './use-wizard';

interface RegisterInput {
  readonly form: FormInstance<RegistrationForm>;
  /** Chosen by the page, so that a repeated request opens one file. */
  readonly caseId: string;
  readonly autosave: Autosave;
  readonly wizard: Wizard;
  /** The whistle that led to it. */
  readonly whistleId?: string;
}

const linkToWhistle = (whistleId: string | undefined, caseId: string): Promise<unknown> =>
  whistleId === undefined
    ? Promise.resolve()
    : sendCommand({ path: `/api/whistles/${whistleId}/link`, body: { caseId, kind: 'case' } }, newUuid()).catch(() => undefined);

/** 登记: checks, sends once, and goes to the file; what the server refuses is shown at its step and field. */
export const useRegister = ({ form, caseId, autosave, wizard, whistleId }: RegisterInput) => {
  const navigate = useNavigate();
  const [done, setDone] = useState(false);
  const command = useCommand<OpenCaseBody, Schemas['OpenedCaseDto']>((opened) => {
    rememberOfficers(form.getFieldValue('officers') as readonly string[]);
    setDone(true);
    void autosave.discard();
    // A link that fails can be made on the page of the whistle; the file is registered all the same.
    void linkToWhistle(whistleId, opened.caseId).finally(() => setOpened(opened.caseId));
  });
  const [opened, setOpened] = useState<string | undefined>(undefined);
  // After the render in which the leave warning was disarmed.
  useEffect(() => {
    if (opened !== undefined) void navigate(`/cases/${opened}`, { replace: true });
  }, [opened, navigate]);

  const { error } = command;
  const shown = useRef<ProblemError | null>(null);
  useEffect(() => {
    if (error === null || shown.current === error) return;
    shown.current = error;
    const faults = placedFaults(error.problem);
    for (const { field, message } of faults) if (field !== undefined) form.setFields([{ name: field as never, errors: [message] }]);
    const [first] = faults;
    if (first !== undefined) wizard.showFault(first.step, first.field);
  }, [error, form, wizard]);

  const submit = (): void => {
    if (command.isPending || done) return;
    void wizard.checkAll().then((good) => {
      if (good) command.mutate({ path: '/api/cases', body: bodyOf(form.getFieldsValue(true) as RegistrationForm, caseId) });
    });
  };
  return { submit, pending: command.isPending || done, done, problem: error ?? undefined };
};
