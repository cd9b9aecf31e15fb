import type { KeyboardEvent } from 'react';

export interface StepKeys {
  readonly next: () => void;
  readonly back: () => void;
}

/** Fields in which Enter means something else: several lines, open lists, pickers. */
const OWN_ENTER = 'textarea, .ant-select, .ant-picker, button, a, [role="combobox"]';

/** Enter goes on, Ctrl+Enter also from a text of several lines, Alt+← goes back. */
export const useStepKeys =
  ({ next, back }: StepKeys) =>
  (event: KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    const composing = event.nativeEvent.isComposing;
    if (event.key === 'Enter' && !composing && (event.ctrlKey || target?.closest(OWN_ENTER) === null)) {
      event.preventDefault();
      next();
    }
    if (event.key === 'ArrowLeft' && event.altKey) {
      event.preventDefault();
      back();
    }
  };
