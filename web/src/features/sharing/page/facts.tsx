import type { ReactNode } from 'react';

/** Names and what they stand for; a line without a value is left out. */
export const Facts = ({ lines }: { readonly lines: readonly (readonly [string, ReactNode])[] }) => (
  <dl className="share-facts">
    {lines
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
