import type { OutcomeShare } from './results-types';

/** How the class answered, as one bar. Everything in it stands in words beside it. */
export const OutcomeBar = ({ outcomes }: { readonly outcomes: readonly OutcomeShare[] }) => {
  const summary = outcomes.map(({ outcomeName, count, share }) => `${outcomeName} ${count} 人（${share}%）`).join('，');
  let x = 0;
  return (
    <figure className="outcome-bar">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={summary}>
        {outcomes.map(({ outcome, share }) => {
          const from = x;
          x += share;
          return <rect key={outcome} x={from} y={0} width={share} height={6} className={`outcome-${outcome}`} />;
        })}
      </svg>
      <figcaption>{summary}</figcaption>
    </figure>
  );
};
