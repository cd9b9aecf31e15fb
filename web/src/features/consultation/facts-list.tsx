import { Descriptions } from 'antd';
import type { ReactNode } from 'react';

export type Fact = readonly [label: string, value: ReactNode];

/** Facts of a matter, one under the other; what is not there is left out. */
export const FactsList = ({ facts, className }: { readonly facts: readonly (Fact | undefined)[]; readonly className?: string }) => (
  <Descriptions
    {...(className === undefined ? {} : { className })}
    size="small"
    column={1}
    bordered
    items={facts
      .filter((fact) => fact !== undefined)
      .map(([label, value]) => ({ key: label, label, children: <span className="pre-line">{value}</span> }))}
  />
);
