import { useEffect } from 'react';

export interface ReplayKeys {
  readonly previous: () => void;
  readonly next: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly toggle: () => void;
}

/** Elements that use the same keys themselves. */
const TYPING =
  'input, textarea, select, [contenteditable="true"], [role="slider"], [role="combobox"], .ant-picker-dropdown, .ant-segmented, [role="tablist"], [role="menu"]';
const PRESSABLE = 'button, a, summary, [role="button"]';

/** ← → steps, Home and End the ends, space plays; not while something else on the page listens to these keys. */
export const useReplayKeys = (actions: ReplayKeys): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest(TYPING)) return;
      const action = actionOf(event.key, actions);
      if (action === undefined || (event.key === ' ' && target?.closest(PRESSABLE))) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [actions]);
};

const actionOf = (key: string, { previous, next, first, last, toggle }: ReplayKeys): (() => void) | undefined => {
  switch (key) {
    case 'ArrowLeft':
      return previous;
    case 'ArrowRight':
      return next;
    case 'Home':
      return first;
    case 'End':
      return last;
    case ' ':
      return toggle;
    default:
      return undefined;
  }
};
