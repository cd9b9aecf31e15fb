import type { Schemas } from '../../../api/types';

type Span = Schemas['DerivationSpanDto'];

/** How a due date came about: runs of days that were counted, or not and why. */
export const Derivation = ({ spans }: { readonly spans: readonly Span[] }) => (
  <ul className="derivation">
    {spans.map(({ from, to, days, counted, reason }) => (
      <li key={`${from}${reason}`} className={counted ? 'counted' : 'skipped'}>
        <span className="nowrap">{from === to ? from : `${from} 至 ${to}`}</span>
        <span>{counted ? `计入 ${days} 天` : '不计入'}</span>
        <span className="muted">{reason}</span>
      </li>
    ))}
  </ul>
);
