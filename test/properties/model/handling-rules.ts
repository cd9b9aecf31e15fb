import type { Act, HandlingAct } from './act.js';
import { type Law, bound, disputed, filingDecided, isOfJustice, onTheWay, pursued, takenBy } from './law.js';

/** What the sheet says afterwards; undefined when the law says no, or when nothing is left to do. */
export type Rule = (law: Law, act: Act) => Law | undefined;

export const without = (organs: readonly string[], organ: string): readonly string[] => organs.filter((one) => one !== organ);

/** Steps of the organ that has the case, in its open file. */
const own =
  (rule: Rule): Rule =>
  (law, act) =>
    act.organ === law.responsible && !law.closed && !isOfJustice(law, act.organ) ? rule(law, act) : undefined;

/** Filing or not: once, and not while the case is on its way to somebody. */
const decideFiling =
  (kept: 'filed' | 'notFiled'): Rule =>
  (law, { organ }) => {
    if (onTheWay(law) !== undefined || filingDecided(law, organ)) return undefined;
    const received = takenBy(law, organ) !== undefined;
    return {
      ...law,
      [kept]: [...law[kept], organ],
      transfers: law.transfers.map((it) => (it.to === organ && it.state === 'accepted' ? { ...it, state: 'in-progress' } : it)),
      mustSend: received ? law.mustSend : without(law.mustSend, organ),
      mustTellFiling: received ? [...without(law.mustTellFiling, organ), organ] : law.mustTellFiling,
    };
  };

/** Sent and not answered: the receiver may take it at any moment. */
const dispatched = (law: Law): boolean => !['drafted', 'pending-approval', 'approved', undefined].includes(onTheWay(law)?.state);

export const HANDLING_RULES: Readonly<Record<HandlingAct, Rule>> = {
  // Harm is stopped and evidence kept whatever else is going on (3.5.4).
  TakeMeasure: own((law, { subject, organ }) => ({ ...law, measures: [...law.measures, { id: subject, by: organ, ended: false }] })),
  EndMeasure: (law, { subject, organ }) => {
    const measure = law.measures.find(({ id }) => id === subject);
    if (measure === undefined || measure.ended || law.closed || isOfJustice(law, organ)) return undefined;
    if (organ !== law.responsible && (organ !== measure.by || !law.parties.includes(organ))) return undefined;
    return { ...law, measures: law.measures.map((it) => (it === measure ? { ...it, ended: true } : it)) };
  },
  DoubtCompetence: own((law, { organ }) =>
    onTheWay(law) === undefined && !bound(law, organ) && pursued(law) === undefined
      ? { ...law, mustSend: [...without(law.mustSend, organ), organ] }
      : undefined,
  ),
  FileCase: own(decideFiling('filed')),
  DeclineFiling: own((law, act) => (disputed(law) || law.crime ? undefined : decideFiling('notFiled')(law, act))),
  ConcludeCase: own((law, { organ, urgent }) => {
    if (law.crime) return undefined; // no decision instead of the transfer (CRM 11)
    if (!law.filed.includes(organ) || law.concluded.includes(organ) || (!urgent && (disputed(law) || dispatched(law)))) return undefined;
    const received = takenBy(law, organ) !== undefined;
    return {
      ...law,
      concluded: [...law.concluded, organ],
      mustTellResult: received ? [...without(law.mustTellResult, organ), organ] : law.mustTellResult,
    };
  }),
  SuspectCrime: own((law, { organ }) =>
    law.crime || onTheWay(law) !== undefined ? undefined : { ...law, crime: true, mustSend: without(law.mustSend, organ) },
  ),
  CloseCase: own((law, { organ }) => {
    const ended = law.concluded.includes(organ) || law.notFiled.includes(organ);
    const owing = takenBy(law, organ)?.resultTold === false;
    return disputed(law) || onTheWay(law) !== undefined || law.crime || !ended || owing ? undefined : { ...law, closed: true };
  }),
  // The entrusting department was the organ of record all along (APL 20), unless a superior has said otherwise (APL 25).
  ReturnEntrustedCase: own((law, { organ, to }) =>
    disputed(law) ||
    onTheWay(law) !== undefined ||
    pursued(law) !== undefined ||
    to === organ ||
    law.quarrels.some(({ moved }) => moved?.to === organ)
      ? undefined
      : {
          ...law,
          responsible: to,
          parties: [...without(law.parties, to), to],
          mustSend: without(law.mustSend, organ),
          transfers: law.transfers.map((it) => (it.to === organ && it.state === 'accepted' ? { ...it, checking: false } : it)),
        },
  ),
};
