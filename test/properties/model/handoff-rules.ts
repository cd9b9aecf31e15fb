import type { Act, HandoffAct } from './act.js';
import type { Rule } from './handling-rules.js';
import { without } from './handling-rules.js';
import { type Law, ON_THE_WAY, type Transfer, bound, disputed, filingDecided, onTheWay } from './law.js';

type Side = 'sender' | 'receiver' | 'either';
const ANSWERABLE = ['received', 'supplement-requested', 'supplemented'];

const change = (law: Law, id: string, update: Partial<Transfer>): Law => ({
  ...law,
  transfers: law.transfers.map((it) => (it.id === id ? { ...it, ...update } : it)),
});

const step =
  (side: Side, from: readonly string[], rule: (law: Law, transfer: Transfer, act: Act) => Law | undefined): Rule =>
  (law, act) => {
    const transfer = law.transfers.find(({ id }) => id === act.subject);
    if (transfer === undefined || !from.includes(transfer.state)) return undefined;
    const sender = act.organ === transfer.from && side !== 'receiver';
    const receiver = act.organ === transfer.to && side !== 'sender';
    return sender || receiver ? rule(law, transfer, act) : undefined;
  };
const becomes = (side: Side, from: readonly string[], state: string): Rule => step(side, from, (law, { id }) => change(law, id, { state }));

/** Nobody sends a case on, takes it or gives it back while a superior has still to say whose it is (APL 25, 3.5.4). */
const undisputed =
  (rule: Rule): Rule =>
  (law, act) =>
    disputed(law) ? undefined : rule(law, act);

/** What was sent back by agreement because it is nobody's to send does not go there a second time (APL 25). */
const cameBack = (law: Law, from: string, to: string): boolean =>
  law.transfers.some((it) => it.from === from && it.to === to && it.state === 'returned');

const settled = (it: Transfer): Transfer => (it.resultTold ? { ...it, state: it.senderClosed ? 'closed' : 'result-fed-back' } : it);

export const HANDOFF_RULES: Readonly<Record<HandoffAct, Rule>> = {
  DraftHandoff: undisputed((law, { organ, to, subject }) => {
    const mine = organ === law.responsible && !bound(law, organ) && !law.closed && !law.crime && !law.concluded.includes(organ);
    if (!mine || onTheWay(law) !== undefined || to === organ || cameBack(law, organ, to)) return undefined;
    if (law.transfers.some(({ id }) => id === subject)) return undefined;
    const draft = { id: subject, from: organ, to, state: 'drafted', checking: false, talking: false };
    return { ...law, transfers: [...law.transfers, { ...draft, filingTold: false, resultTold: false, senderClosed: false }] };
  }),
  ReviseHandoff: undisputed(
    step('sender', ['drafted'], (law, { id, from }, { to }) =>
      to === from || cameBack(law, from, to) ? undefined : change(law, id, { to }),
    ),
  ),
  SubmitHandoff: undisputed(becomes('sender', ['drafted'], 'pending-approval')),
  ApproveHandoff: undisputed(
    step('sender', ['pending-approval'], (law, { id }) => (law.crime ? undefined : change(law, id, { state: 'approved' }))),
  ),
  RejectHandoff: becomes('sender', ['pending-approval'], 'rejected'),
  SendHandoff: undisputed(
    step('sender', ['approved'], (law, { id, from, to }) => ({
      ...change(law, id, { state: 'sent' }),
      parties: [...without(law.parties, to), to],
      mustSend: without(law.mustSend, from),
    })),
  ),
  ReceiveHandoff: step('receiver', ['sent'], (law, { id }) => change(law, id, { state: 'received', checking: law.subject === 'lead' })),
  RequestSupplement: becomes('receiver', ['received'], 'supplement-requested'), // once: afterwards it is no longer merely received
  ProvideSupplement: becomes('sender', ['supplement-requested'], 'supplemented'),
  AcceptHandoff: undisputed(
    step('receiver', [...ANSWERABLE, 'objected'], (law, { id, to, checking }) => ({
      ...change(law, id, { state: 'accepted', checking: checking || law.subject === 'case' }),
      responsible: to,
    })),
  ),
  ObjectToHandoff: step('receiver', ANSWERABLE, (law, { id }) => change(law, id, { state: 'objected', talking: true })),
  ProposeReturn: undisputed(step('either', ['objected'], (law, { id }, { organ }) => change(law, id, { returnProposedBy: organ }))),
  AgreeReturn: undisputed(
    step('either', ['objected'], (law, { id, returnProposedBy }, { organ }) =>
      returnProposedBy === undefined || returnProposedBy === organ ? undefined : change(law, id, { state: 'returned' }),
    ),
  ),
  WithdrawHandoff: undisputed(becomes('sender', ON_THE_WAY, 'withdrawn')), // only before acceptance
  ConvertToCriminal: step('sender', ON_THE_WAY, (law, { id, from }) => ({
    ...change(law, id, { state: 'converted-to-criminal' }),
    crime: true,
    mustSend: without(law.mustSend, from),
  })),
  FeedBackFiling: step('receiver', ['in-progress'], (law, it, { organ }) => {
    if (it.filingTold || !filingDecided(law, organ)) return undefined;
    const told = settled({ ...it, filingTold: true, resultTold: !law.filed.includes(organ) });
    return { ...change(law, it.id, told), mustTellFiling: without(law.mustTellFiling, organ) };
  }),
  FeedBackResult: step('receiver', ['in-progress'], (law, it, { organ }) =>
    law.concluded.includes(organ)
      ? {
          ...change(law, it.id, settled({ ...it, resultTold: true })),
          mustTellFiling: without(law.mustTellFiling, organ), // who knows the result knows of the filing
          mustTellResult: without(law.mustTellResult, organ),
        }
      : undefined,
  ),
  CloseSenderCase: step('sender', ['accepted', 'in-progress', 'result-fed-back'], (law, it) =>
    it.senderClosed ? undefined : change(law, it.id, settled({ ...it, senderClosed: true })),
  ),
};
