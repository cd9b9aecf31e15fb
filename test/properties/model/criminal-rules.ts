import type { Act, CriminalAct } from './act.js';
import { type Rule, without } from './handling-rules.js';
import { type Law, type Pursuit, isOfJustice, pursued } from './law.js';

/** Who stands ready, and how many minutes those who are asked have. */
export interface Justice {
  readonly police: string;
  readonly procuratorate: string;
  readonly court: string;
  readonly period: number;
}
type Side = 'organ' | 'police' | 'procuratorate' | 'holder';
const REVIEWING = ['received', 'materials-requested', 'materials-supplied'];
const WITH_JUSTICE = ['filed', 'in-prosecution', 'in-trial'];

const change = (law: Law, id: string, update: Partial<Pursuit>): Law => ({
  ...law,
  pursuits: law.pursuits.map((it) => (it.id === id ? { ...it, ...update } : it)),
});
const join = (law: Law, organ: string): Law => ({ ...law, parties: [...without(law.parties, organ), organ] });
const on = (side: Side, law: Law, { organ, police, procuratorate }: Pursuit, who: string): boolean =>
  ({
    organ: who === organ,
    police: who === police,
    procuratorate: who === procuratorate,
    holder: who === law.responsible && isOfJustice(law, who),
  })[side];

const step =
  (side: Side, from: readonly string[], rule: (law: Law, pursuit: Pursuit, act: Act) => Law | undefined): Rule =>
  (law, act) => {
    const pursuit = law.pursuits.find(({ id }) => id === act.subject);
    if (law.closed || pursuit === undefined || !from.includes(pursuit.state) || !on(side, law, pursuit, act.organ)) return undefined;
    return rule(law, pursuit, act);
  };
const becomes = (side: Side, from: readonly string[], state: string): Rule => step(side, from, (law, { id }) => change(law, id, { state }));

/** The case is theirs from here on, and what its holder had to do with it falls away. */
const taken = (law: Law, { id }: Pursuit, by: string, update: Partial<Pursuit>): Law => ({
  ...change(law, id, update),
  responsible: by,
  mustSend: without(law.mustSend, law.responsible),
  transfers: law.transfers.map((it) => (it.to === law.responsible && it.state === 'accepted' ? { ...it, checking: false } : it)),
});

export const criminalRules = ({ police, procuratorate, court, period }: Justice): Readonly<Record<CriminalAct, Rule>> => {
  /** A time that began with the step before; what it allows is over only after its end. */
  const asks = (side: Side, from: readonly string[], state: string): Rule =>
    step(side, from, (law, { id }, { at }) => change(law, id, { state, until: at + period }));
  const inTime =
    (rule: Rule): Rule =>
    (law, act) => {
      const pursuit = law.pursuits.find(({ id }) => id === act.subject);
      return pursuit !== undefined && act.at > pursuit.until ? undefined : rule(law, act);
    };
  return {
    FormTaskTeam: (law, { organ, subject }) => {
      if (organ !== law.responsible || law.closed || !law.crime || pursued(law) !== undefined || isOfJustice(law, organ)) return undefined;
      if (law.pursuits.some(({ id }) => id === subject)) return undefined;
      return { ...law, pursuits: [...law.pursuits, { id: subject, state: 'team-formed', organ, until: 0, handed: false }] };
    },
    ReportCrime: becomes('organ', ['team-formed'], 'reported'),
    ApproveTransfer: becomes('organ', ['reported'], 'approved'),
    RefuseTransfer: step('organ', ['reported'], (law, { id }) => ({ ...change(law, id, { state: 'refused' }), crime: false })),
    SendToPolice: step('organ', ['approved'], (law, { id }) => join(change(law, id, { state: 'sent', police }), police)),
    SignReceipt: becomes('police', ['sent'], 'received'),
    RequestMaterials: asks('police', ['received'], 'materials-requested'),
    SupplyMaterials: becomes('organ', ['materials-requested'], 'materials-supplied'),
    FileCriminalCase: step('police', [...REVIEWING, 'reasons-demanded', 'reasons-explained', 'filing-noticed'], (law, pursuit) =>
      taken(law, pursuit, police, { state: 'filed' }),
    ),
    // Incompleteness is no refusal: what was asked for is awaited (PSB 180).
    DeclineToFile: step('police', REVIEWING, (law, { id, state, until }, { at }) =>
      state === 'materials-requested' && at <= until ? undefined : change(law, id, { state: 'declined', until: at + period }),
    ),
    RequestReconsideration: inTime(becomes('organ', ['declined'], 'reconsidering')),
    DecideReconsideration: asks('police', ['reconsidering'], 'upheld'),
    ProposeSupervision: inTime(
      step('organ', ['declined', 'upheld'], (law, { id }) =>
        join(change(law, id, { state: 'supervision-proposed', procuratorate }), procuratorate),
      ),
    ),
    DemandReasons: asks('procuratorate', ['supervision-proposed'], 'reasons-demanded'),
    ExplainReasons: becomes('police', ['reasons-demanded'], 'reasons-explained'),
    IssueFilingNotice: step('procuratorate', ['reasons-demanded', 'reasons-explained'], (law, { id, state, until }, { at }) =>
      state === 'reasons-demanded' && at <= until ? undefined : change(law, id, { state: 'filing-noticed' }),
    ),
    EndorseNonFiling: becomes('procuratorate', ['supervision-proposed', 'reasons-demanded', 'reasons-explained'], 'non-filing-endorsed'),
    ResumeAdministration: step('organ', ['declined', 'upheld', 'non-filing-endorsed'], (law, { id }) => ({
      ...change(law, id, { state: 'resumed' }),
      crime: false,
    })),
    HandOverItems: step('organ', WITH_JUSTICE, (law, { id, handed }) =>
      handed ? undefined : { ...change(law, id, { handed: true }), measures: law.measures.map((it) => ({ ...it, ended: true })) },
    ),
    PassOnCriminalCase: step('holder', ['filed', 'in-prosecution'], (law, pursuit) => {
      const trial = pursuit.state === 'in-prosecution';
      const next = trial ? court : procuratorate;
      const state = trial ? 'in-trial' : 'in-prosecution';
      return join(taken(law, pursuit, next, { state, ...(trial ? { court } : { procuratorate }) }), next);
    }),
    ReturnToAdministration: step('holder', WITH_JUSTICE, (law, pursuit, { to }) =>
      join({ ...taken(law, pursuit, to, { state: 'returned', checkedBy: to }), crime: false }, to),
    ),
    ConcludeCriminalCase: step('holder', WITH_JUSTICE, (law, { id }) => ({ ...change(law, id, { state: 'concluded' }), closed: true })),
  };
};
