import type { AnswerBody, DuePoint } from './learning-types';

/** An answer as it is being put together. */
export type Draft = Partial<Omit<AnswerBody, 'step' | 'kind'>> & { readonly noFault?: boolean };

/** Whether there is enough to send; the server checks what it says. */
export const isComplete = (kind: DuePoint['kind'], { verb, receiver, due, version, noFault, text }: Draft): boolean => {
  switch (kind) {
    case 'choose-command':
      return verb !== undefined;
    case 'choose-receiver':
      return receiver !== undefined;
    case 'name-deadline':
      return due !== undefined;
    case 'find-fault':
      return version !== undefined || noFault === true;
    case 'write-reasons':
      return text !== undefined && text.trim() !== '';
  }
};
