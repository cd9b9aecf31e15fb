import type { Act, ConsultationAct } from './act.js';
import type { Rule } from './handling-rules.js';
import { without } from './handling-rules.js';
import { type Law, type Talk, disputed, isOfJustice } from './law.js';

type Side = 'requester' | 'asked' | 'either';
const UNANSWERED = ['requested', 'acknowledged', 'met'];
const OPEN = [...UNANSWERED, 'answered', 'refused'];

const change = (law: Law, id: string, update: Partial<Talk>): Law => ({
  ...law,
  talks: law.talks.map((it) => (it.id === id ? { ...it, ...update } : it)),
});

const step =
  (side: Side, from: readonly string[], rule: (law: Law, talk: Talk, act: Act) => Law | undefined): Rule =>
  (law, act) => {
    const talk = law.talks.find(({ id }) => id === act.subject);
    if (talk === undefined || !from.includes(talk.state)) return undefined;
    const sits = (side !== 'asked' && act.organ === talk.from) || (side !== 'requester' && talk.asked.includes(act.organ));
    return sits ? rule(law, talk, act) : undefined;
  };

const replied = ({ answered, refused }: Talk, organ: string): boolean => answered.includes(organ) || refused.includes(organ);

/** Everybody has said yes or no: answered when one of them helped. A meeting is a meeting still. */
const afterReply = (law: Law, talk: Talk): Law => {
  const all = talk.asked.every((organ) => replied(talk, organ));
  const state = talk.state === 'met' || !all ? talk.state : talk.answered.length > 0 ? 'answered' : 'refused';
  return change(law, talk.id, { ...talk, state });
};

/** The outcome ends the time to talk, also the one that ran for the objection it was about. */
const outcome = (law: Law, { id, kind, handoff }: Talk, state: string): Law => ({
  ...change(law, id, { state, mayApply: state === 'failed' && kind === 'jurisdiction' }),
  transfers: law.transfers.map((it) => (kind === 'jurisdiction' && it.id === handoff ? { ...it, talking: false } : it)),
});

export const CONSULTATION_RULES: Readonly<Record<ConsultationAct, Rule>> = {
  RequestConsultation: (law, { organ, subject, kind, others, cites }) => {
    if (law.talks.some(({ id }) => id === subject)) return undefined;
    if (!law.parties.includes(organ) || isOfJustice(law, organ) || law.closed || others.length === 0 || others.includes(organ))
      return undefined;
    const about = law.transfers.find(({ id }) => id === cites);
    const talking = kind === 'jurisdiction' && !(about?.state === 'objected' && about.talking);
    const talk: Talk = {
      id: subject,
      kind,
      from: organ,
      asked: others,
      state: 'requested',
      acknowledged: [],
      answered: [],
      refused: [],
      ...(cites === undefined ? {} : { handoff: cites }),
      talking,
      mayApply: false,
    };
    return { ...law, talks: [...law.talks, talk], parties: [...new Set([...law.parties, ...others])] };
  },
  AcknowledgeConsultation: step('asked', UNANSWERED, (law, talk, { organ }) =>
    replied(talk, organ) || talk.acknowledged.includes(organ)
      ? undefined
      : change(law, talk.id, {
          acknowledged: [...talk.acknowledged, organ],
          state: talk.state === 'requested' ? 'acknowledged' : talk.state,
        }),
  ),
  AnswerConsultation: step('asked', UNANSWERED, (law, talk, { organ }) =>
    replied(talk, organ) ? undefined : afterReply(law, { ...talk, answered: [...talk.answered, organ] }),
  ),
  RefuseAssistance: step('asked', UNANSWERED, (law, talk, { organ }) =>
    talk.kind === 'jurisdiction' || replied(talk, organ) ? undefined : afterReply(law, { ...talk, refused: [...talk.refused, organ] }),
  ),
  HoldMeeting: step('either', OPEN, (law, { id }) => change(law, id, { state: 'met' })),
  // Once a superior is asked, the organs do not settle it among themselves any more (SUP 13).
  ProposeAgreement: step('either', OPEN, (law, { id, kind }, { organ }) =>
    kind === 'assistance' || disputed(law) ? undefined : change(law, id, { seals: [organ] }),
  ),
  SealAgreement: step('either', OPEN, (law, { id, seals }, { organ }) =>
    seals === undefined || seals.includes(organ) ? undefined : change(law, id, { seals: [...seals, organ] }),
  ),
  RecordAgreement: step('either', OPEN, (law, talk) => {
    const sealed = [talk.from, ...talk.asked].every((organ) => talk.seals?.includes(organ));
    return sealed && !disputed(law) ? outcome(law, talk, 'agreed') : undefined;
  }),
  DeclareFailed: step('either', OPEN, (law, talk) => outcome(law, talk, 'failed')),
  CloseConsultation: step('requester', ['answered', 'refused', 'agreed', 'failed'], (law, { id }) => change(law, id, { state: 'closed' })),
};

export const consulted = ({ from, asked }: Talk): readonly string[] => [from, ...without(asked, from)];
