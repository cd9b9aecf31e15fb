/**
 * What a person with the law in hand would keep of a case on one sheet of paper: written from domain.md 3.3 to 3.5, and
 * deliberately without a look at the guards and the evolve of the program. Organs and ids are plain text here.
 */
export interface Transfer {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly state: string;
  /** The addressee has the time of its sector to check what it got. */
  readonly checking: boolean;
  /** The seven days to talk over an objection run. */
  readonly talking: boolean;
  readonly returnProposedBy?: string;
  readonly filingTold: boolean;
  readonly resultTold: boolean;
  readonly senderClosed: boolean;
}

export interface Talk {
  readonly id: string;
  readonly kind: 'jurisdiction' | 'assistance';
  readonly from: string;
  readonly asked: readonly string[];
  readonly state: string;
  readonly acknowledged: readonly string[];
  readonly answered: readonly string[];
  readonly refused: readonly string[];
  readonly seals?: readonly string[];
  readonly handoff?: string;
  readonly talking: boolean;
  readonly mayApply: boolean;
}

export interface Quarrel {
  readonly id: string;
  readonly state: string;
  readonly applicant: string;
  readonly between: readonly string[];
  readonly forwarded: boolean;
  readonly asked: readonly string[];
  readonly replied: readonly string[];
  readonly replyBy: number;
  /** The seven days for the opinion or the decision run. */
  readonly settling: boolean;
  readonly signed?: readonly string[];
  readonly before?: string;
  readonly moved?: { readonly from: string; readonly to: string };
}

/** The way of a suspected crime (domain.md 1.2, 3.6). */
export interface Pursuit {
  readonly id: string;
  readonly state: string;
  readonly organ: string;
  readonly police?: string;
  readonly procuratorate?: string;
  readonly court?: string;
  /** Until when what was asked for last may be awaited. */
  readonly until: number;
  readonly handed: boolean;
  /** Who got it back and still has to check it. */
  readonly checkedBy?: string;
}

export interface Law {
  readonly subject: 'case' | 'lead';
  readonly responsible: string;
  readonly opener: string;
  readonly parties: readonly string[];
  readonly transfers: readonly Transfer[];
  readonly talks: readonly Talk[];
  readonly quarrels: readonly Quarrel[];
  readonly pursuits: readonly Pursuit[];
  readonly filed: readonly string[];
  readonly notFiled: readonly string[];
  readonly concluded: readonly string[];
  readonly closed: boolean;
  readonly crime: boolean;
  /** Who owes: to send on, word of the filing, word of the result. */
  readonly mustSend: readonly string[];
  readonly mustTellFiling: readonly string[];
  readonly mustTellResult: readonly string[];
  readonly measures: readonly { readonly id: string; readonly by: string; readonly ended: boolean }[];
}

export const opened = (opener: string, subject: 'case' | 'lead'): Law => ({
  subject,
  responsible: opener,
  opener,
  parties: [opener],
  transfers: [],
  talks: [],
  quarrels: [],
  pursuits: [],
  filed: [],
  notFiled: [],
  concluded: [],
  closed: false,
  crime: false,
  mustSend: [opener],
  mustTellFiling: [],
  mustTellResult: [],
  measures: [],
});

export const UNDECIDED = [
  'applied',
  'accepted',
  'forwarded',
  'responded',
  'response-overdue',
  'coordinating',
  'escalated',
  'routed',
  'suspended',
];
/** Coordination that stands still is not decided: a suspended dispute is a dispute. */
export const disputed = ({ quarrels }: Law): boolean => quarrels.some(({ state }) => UNDECIDED.includes(state));

export const ON_THE_WAY = [
  'drafted',
  'pending-approval',
  'approved',
  'sent',
  'received',
  'supplement-requested',
  'supplemented',
  'objected',
];
export const onTheWay = ({ transfers }: Law): Transfer | undefined => transfers.find(({ state }) => ON_THE_WAY.includes(state));

const TAKEN = ['accepted', 'in-progress', 'result-fed-back', 'closed'];
export const takenBy = ({ transfers }: Law, organ: string): Transfer | undefined =>
  transfers.findLast(({ to, state }) => to === organ && TAKEN.includes(state));

/** Got the matter from another organ or from a superior: may not pass it on. */
export const bound = (law: Law, organ: string): boolean =>
  takenBy(law, organ) !== undefined || law.quarrels.some(({ moved }) => moved?.to === organ);

const OVER = ['refused', 'resumed', 'returned', 'concluded'];
export const pursued = ({ pursuits }: Law): Pursuit | undefined => pursuits.find(({ state }) => !OVER.includes(state));
/** Police, prosecutors and judges of this file: they do nothing in it but what is theirs. */
export const isOfJustice = ({ pursuits }: Law, organ: string): boolean =>
  pursuits.some(({ police, procuratorate, court }) => [police, procuratorate, court].includes(organ));

export const filingDecided = ({ filed, notFiled }: Law, organ: string): boolean => filed.includes(organ) || notFiled.includes(organ);
