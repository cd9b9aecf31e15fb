import { type ReactNode, useEffect, useRef } from 'react';

export interface StepPanelProps {
  readonly title: string;
  readonly hint: string;
  readonly active: boolean;
  readonly children: ReactNode;
}

/** One step. Hidden steps stay in the form, so that going back and forth loses nothing. */
export const StepPanel = ({ title, hint, active, children }: StepPanelProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(false);
  useEffect(() => {
    if (active && seen.current) heading.current?.focus();
    seen.current = true;
  }, [active]);
  return (
    <div className="registration-step" hidden={!active}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="muted">{hint}</p>
      {children}
    </div>
  );
};
