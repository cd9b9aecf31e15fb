import type { CaseClock } from '../../api/types';
import { ClockTag } from '../../components/clock-tag';
import { LegalBasisLine } from '../../components/legal-basis-line';

/** Clocks where they matter: what is due, for whom, by which rule. */
export const ClockLines = ({ clocks }: { readonly clocks: readonly CaseClock[] }) =>
  clocks.length === 0 ? null : (
    <ul className="clock-lines">
      {clocks.map((clock) => (
        <li key={clock.clock}>
          <ClockTag clock={clock} /> <span>{clock.organ.name}</span>{' '}
          <LegalBasisLine rule={clock.rule} source={clock.source} article={clock.article} label={clock.label} on={clock.startedAt} />
        </li>
      ))}
    </ul>
  );
