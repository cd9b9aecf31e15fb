import type { Act, DisputeAct } from './act.js';
import { consulted } from './consultation-rules.js';
import type { Rule } from './handling-rules.js';
import { type Law, type Quarrel, type Transfer, UNDECIDED, disputed, isOfJustice, pursued, takenBy } from './law.js';

/** Who stands above the organs in dispute, who coordinates, and how many minutes the organs asked have. */
export interface County {
  readonly government: string;
  readonly bureau: string;
  readonly period: number;
}
type Side = 'applicant' | 'asked' | 'party' | 'bureau' | 'bureau-or-superior' | 'designated';
const ASKING = ['forwarded', 'responded', 'response-overdue'];
const ANSWERED = ['responded', 'response-overdue', 'coordinating'];
const COORDINATED = ['accepted', ...ASKING, 'coordinating'];

const change = (law: Law, id: string, update: Partial<Quarrel>): Law => ({
  ...law,
  quarrels: law.quarrels.map((it) => (it.id === id ? { ...it, ...update } : it)),
});
const join = (law: Law, ...organs: readonly string[]): Law => ({ ...law, parties: [...new Set([...law.parties, ...organs])] });
/** A case that is decided is not disputed any more: the remedy is against the decision (SUP 33). */
const decided = ({ concluded, responsible }: Law): boolean => concluded.includes(responsible);

/** A designation answers the handoff on its way, or taken and not done with: to the one designated, or by another in its place. */
const answer = (law: Law, to: string, successor: string): readonly Transfer[] => {
  const open = ['result-fed-back', 'closed', 'rejected', 'withdrawn', 'returned', 'converted-to-criminal', 'superseded'];
  const answered = law.transfers.findLast(({ state }) => !open.includes(state));
  if (answered === undefined) return law.transfers;
  const taken = ['accepted', 'in-progress'].includes(answered.state);
  if (answered.to === to) return law.transfers.map((it) => (it === answered && !taken ? { ...it, state: 'accepted' } : it));
  const rest = law.transfers.map((it) => (it === answered ? { ...it, state: 'superseded' } : it));
  if (answered.from === to) return rest;
  const fresh = { state: 'accepted', checking: false, talking: false, filingTold: false, resultTold: false, senderClosed: false };
  return [...rest, { id: successor, from: answered.from, to, ...fresh }];
};

const onlyOf = (organs: readonly string[], organ: string): readonly string[] => organs.filter((one) => one === organ);

const begun = (act: Act, between: readonly string[]): Quarrel => ({
  id: act.subject,
  state: 'applied',
  applicant: act.organ,
  between,
  forwarded: false,
  asked: [],
  replied: [],
  replyBy: 0,
  settling: false,
});

export const disputeRules = ({ government, bureau, period }: County): Readonly<Record<DisputeAct, Rule>> => {
  const on = (side: Side, { applicant, asked, between, moved }: Quarrel, organ: string): boolean => {
    switch (side) {
      case 'applicant':
        return organ === applicant;
      case 'asked':
        return asked.includes(organ);
      case 'party':
        return between.includes(organ);
      case 'bureau':
        return organ === bureau;
      case 'bureau-or-superior':
        return organ === bureau || organ === government;
      case 'designated':
        return organ === moved?.to;
    }
  };
  const step =
    (side: Side, from: readonly string[], rule: (law: Law, quarrel: Quarrel, act: Act) => Law | undefined): Rule =>
    (law, act) => {
      const quarrel = law.quarrels.find(({ id }) => id === act.subject);
      if (quarrel === undefined || !from.includes(quarrel.state) || !on(side, quarrel, act.organ)) return undefined;
      return rule(law, quarrel, act);
    };
  const becomes = (side: Side, from: readonly string[], state: string): Rule =>
    step(side, from, (law, { id }) => change(law, id, { state }));

  return {
    ApplyForCoordination: (law, act) => {
      const { organ, others, cites, urgent } = act;
      if (law.quarrels.some(({ id }) => id === act.subject)) return undefined; // a second click is not a second application
      if (!law.parties.includes(organ) || isOfJustice(law, organ) || law.closed || disputed(law) || decided(law)) return undefined;
      if (pursued(law) !== undefined) return undefined; // first the police say whether it is theirs
      if (others.length === 0 || others.includes(organ)) return undefined;
      const between = [organ, ...others];
      const talk = law.talks.find(({ id }) => id === cites);
      if (cites === undefined && !urgent) return undefined;
      if (cites !== undefined) {
        if (talk === undefined || (talk.state !== 'failed' && talk.state !== 'refused')) return undefined;
        if (!between.every((one) => consulted(talk).includes(one))) return undefined;
      }
      const talks = law.talks.map((it) => (it === talk ? { ...it, mayApply: false } : it));
      return join({ ...law, talks, quarrels: [...law.quarrels, begun(act, between)] }, ...others);
    },
    AcceptApplication: becomes('bureau', ['applied'], 'accepted'),
    DeclineApplication: becomes('bureau', ['applied'], 'not-accepted'),
    ForwardDispute: step('bureau', ['accepted'], (law, { id, between, applicant }, { at }) =>
      change(law, id, {
        state: 'forwarded',
        forwarded: true,
        asked: between.filter((organ) => organ !== applicant),
        replyBy: at + period,
      }),
    ),
    RespondToDispute: step('asked', [...ASKING, 'coordinating'], (law, { id, state, asked, replied }, { organ }) => {
      if (replied.includes(organ)) return undefined;
      const all = state === 'forwarded' && asked.length === replied.length + 1;
      return change(law, id, { replied: [...replied, organ], ...(all ? { state: 'responded', settling: true } : {}) });
    }),
    // No timer: a person finds that the time is over.
    RecordMissedReplies: step('bureau', ['forwarded'], (law, { id, replyBy }, { at }) =>
      at > replyBy ? change(law, id, { state: 'response-overdue', settling: true }) : undefined,
    ),
    OrderInterim: step('bureau-or-superior', UNDECIDED, (law, _quarrel, { to }) => join(law, to)), // who acts, not whose it is
    HoldCoordination: becomes('bureau', ANSWERED, 'coordinating'),
    DraftOpinion: step('bureau', [...ANSWERED, 'routed'], (law, { id }) => change(law, id, { state: 'coordinating', signed: [] })),
    SignOpinion: step('party', ['coordinating'], (law, { id, signed }, { organ }) =>
      signed === undefined || signed.includes(organ) ? undefined : change(law, id, { signed: [...signed, organ] }),
    ),
    IssueOpinion: step('bureau', ['coordinating'], (law, { id, between, signed }) =>
      between.every((organ) => signed?.includes(organ)) ? change(law, id, { state: 'agreed' }) : undefined,
    ),
    EscalateDispute: step('bureau', [...ANSWERED, 'routed'], (law, { id }) => join(change(law, id, { state: 'escalated' }), government)),
    DesignateJurisdiction: (law, act) => {
      const { organ, to, subject, successor } = act;
      const known = law.quarrels.find(({ id }) => id === subject);
      if (organ !== government || law.closed || decided(law) || pursued(law) !== undefined) return undefined;
      if (known === undefined ? disputed(law) : !UNDECIDED.includes(known.state)) return undefined;
      if (law.quarrels.some(({ state }) => state === 'designated')) return undefined; // one superior, one word: first it is carried out
      const from = law.responsible;
      const quarrel = known ?? begun(act, [...new Set([from, to])]);
      const moved: Law = {
        ...law,
        responsible: to,
        transfers: answer(law, to, successor),
        quarrels: [...law.quarrels.filter((it) => it !== known), { ...quarrel, state: 'designated', moved: { from, to } }],
        // Nobody is asked any more whose case it is; what the old holder owed for it falls away.
        mustSend: [],
        mustTellFiling: onlyOf(law.mustTellFiling, to),
        mustTellResult: onlyOf(law.mustTellResult, to),
        talks: law.talks.map((it) => ({ ...it, talking: false, mayApply: false })),
      };
      return join(moved, ...quarrel.between, government, to);
    },
    ConfirmExecution: step('designated', ['designated'], (law, { id, moved }, { organ }) => {
      const executed = change(law, id, { state: 'executed' });
      if (moved === undefined || moved.from === moved.to) return executed;
      const came = takenBy(law, organ);
      return {
        ...executed,
        transfers: executed.transfers.map((it) => (it === came ? { ...it, checking: law.responsible === organ } : it)),
      };
    }),
    WithdrawApplication: becomes('applicant', ['applied', ...COORDINATED], 'withdrawn'),
    RouteToStaffingOffice: becomes('bureau', COORDINATED, 'routed'),
    SuspendDispute: step('bureau', COORDINATED, (law, { id, state }) => change(law, id, { state: 'suspended', before: state })),
    ResumeDispute: step('bureau', ['suspended'], (law, { id, before }) =>
      before === undefined ? undefined : change(law, id, { state: before }),
    ),
    CloseDispute: becomes('bureau', ['agreed', 'executed'], 'closed'),
  };
};
