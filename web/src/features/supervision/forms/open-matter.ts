import type { CaseClock, CaseDetail, OrganRef, Schemas } from '../../../api/types';
import type { Owed } from './use-paper-facts';

type OpenBody = Schemas['OpenSupervisionBody'];

/** What the form of 发起督办 holds: `part` names the handoff, consultation or dispute that it is about. */
export interface OpenValues extends Omit<OpenBody, 'supervisionId' | 'handoffId' | 'consultationId' | 'disputeId'> {
  /** `handoffId:<uuid>` and the like. */
  readonly part?: string;
}

/** Organs of the file that can owe something, but for one's own. */
export const owingOrgans = ({ organs, clocks }: CaseDetail, own: string | undefined): readonly OrganRef[] => {
  const known = new Map([...organs, ...clocks].map(({ organ }) => [organ.id, organ]));
  return [...known.values()].filter(({ id }) => id !== own);
};

/** Clocks that have run out and that no supervision is about yet. */
export const unrecordedClocks = ({ clocks, supervisions }: CaseDetail, own: string | undefined): readonly CaseClock[] =>
  clocks.filter(
    ({ clock, due, status, colour, organ }) =>
      status === 'running' &&
      colour === 'red' &&
      organ.id !== own &&
      !supervisions.some((supervision) => supervision.about.clock === clock && supervision.due === due),
  );

/** What is being opened, as the texts of papers take it. */
export const owedOf = (organ: OrganRef, failing: string, clock: CaseClock | undefined): Owed => ({
  organ,
  documents: [],
  ...(clock === undefined ? {} : { due: clock.due }),
  about:
    clock === undefined
      ? { kind: 'failing', name: failing }
      : { kind: 'clock', name: clock.name, instrument: clock.source, article: clock.article, label: clock.label },
});
