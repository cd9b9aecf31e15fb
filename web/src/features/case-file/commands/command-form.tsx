import type { CommandFormProps } from './command-form-props';
import { commandPath } from './command-path';
import { StepForm, type StepFormOptions } from './step-form';

/** The frame of every command of a file. */
export const CommandForm = <Values extends object, Body = Values>({
  file,
  command,
  onDone,
  ...options
}: CommandFormProps & StepFormOptions<Values, Body>) => (
  <StepForm<Values, Body>
    {...options}
    path={commandPath(file.caseId, command)}
    name={command.name}
    verb={command.verb}
    version={file.version}
    onDone={onDone}
  />
);
