import { type OfficerId, type OrganId, itemCode, officerId } from '../kernel/ids.js';
import { type Instant, instant, localDate } from '../kernel/time.js';
import type { Evidence, Goods, Party } from '../case-file/index.js';
import type { HandlingInput, Registration } from '../case-handling/index.js';
import { seedId } from './seed-ids.js';
import type { MissedDuty, Step, StepOf } from './story.js';

/** `on('2026-03-02 09:30')` */
export const on = (local: string): Instant => instant(`${local.replace(' ', 'T')}:00.000+08:00`);

/** Who is who: ids of officers by username. */
export type Cast = (username: string) => OfficerId;

/** Officers come from the seed register, in which ids stand beside usernames. */
export const castOf = (officers: readonly { readonly id: string; readonly username: string }[]): Cast => {
  const ids = new Map(officers.map(({ id, username }) => [username, officerId(id)]));
  return (username) => {
    const id = ids.get(username);
    if (id === undefined) throw new Error(`no demonstration officer ${username}`);
    return id;
  };
};

export const open = (who: string, at: Instant, registration: Omit<Registration, 'matterId' | 'splitFrom'>, file = 'main'): Step => ({
  kind: 'open',
  who,
  at,
  file,
  registration,
});
export const handling = (who: string, at: Instant, input: HandlingInput, file = 'main'): Step => ({
  kind: 'handling',
  who,
  at,
  file,
  input,
});
export const handoff = (who: string, at: Instant, input: StepOf<'handoff'>['input'], file = 'main', key = 'first'): Step => ({
  kind: 'handoff',
  who,
  at,
  file,
  handoff: key,
  input,
});
export const consultation = (who: string, at: Instant, input: StepOf<'consultation'>['input'], file = 'main', key = 'first'): Step => ({
  kind: 'consultation',
  who,
  at,
  file,
  consultation: key,
  input,
});
export const dispute = (who: string, at: Instant, input: StepOf<'dispute'>['input'], file = 'main', key = 'first'): Step => ({
  kind: 'dispute',
  who,
  at,
  file,
  dispute: key,
  input,
});
export const supervision = (who: string, at: Instant, duty: MissedDuty, input: StepOf<'supervision'>['input'], file = 'main'): Step => ({
  kind: 'supervision',
  who,
  at,
  file,
  duty,
  input,
});
export const change = (who: string, at: Instant, input: StepOf<'change'>['input'], key: string): Step => ({
  kind: 'change',
  who,
  at,
  file: 'main',
  change: key,
  input,
});
export const push = (who: string, at: Instant, share: string, input: StepOf<'push'>['input']): Step => ({
  kind: 'push',
  who,
  at,
  file: 'main',
  share,
  input,
});
export const rating = (who: string, at: Instant, township: OrganId, input: StepOf<'rating'>['input']): Step => ({
  kind: 'rating',
  who,
  at,
  file: 'main',
  township,
  input,
});
export const publishAssessment = (who: string, at: Instant, quarter: StepOf<'publish-assessment'>['quarter']): Step => ({
  kind: 'publish-assessment',
  who,
  at,
  file: 'main',
  quarter,
});
export const whistle = (who: string, at: Instant, input: StepOf<'whistle'>['input'], key = 'first'): Step => ({
  kind: 'whistle',
  who,
  at,
  file: 'main',
  whistle: key,
  input,
});
export const share = (who: string, at: Instant, input: StepOf<'share'>['input'], key = 'first'): Step => ({
  kind: 'share',
  who,
  at,
  file: 'main',
  share: key,
  input,
});
export const reading = (who: string, at: Instant, purpose: string, key = 'first'): Step => ({
  kind: 'reading',
  who,
  at,
  file: 'main',
  share: key,
  purpose,
});
export const refused = (code: string, attempt: Step): Step => ({
  kind: 'refused',
  code,
  attempt,
  who: attempt.who,
  at: attempt.at,
  file: attempt.file,
});

export interface Scene {
  readonly subject: 'lead' | 'case';
  readonly title: string;
  readonly cause: string;
  readonly township: string;
  readonly address: string;
  readonly facts: string;
  readonly item: string;
  readonly discoveredAt: Instant;
  readonly parties: readonly Party[];
  readonly officers: readonly OfficerId[];
  readonly evidence?: readonly Evidence[];
  readonly goods?: readonly Goods[];
  readonly measures?: Registration['measures'];
  readonly basis?: string;
  readonly occurredFrom?: string;
}

export const registrationOf = (scene: Scene): Omit<Registration, 'matterId' | 'splitFrom'> => ({
  details: {
    subject: scene.subject,
    title: scene.title,
    cause: scene.cause,
    source: 'patrol',
    discoveredAt: scene.discoveredAt,
    occurredFrom: localDate(scene.occurredFrom ?? scene.discoveredAt.slice(0, 10)),
    harmToLifeOrFinance: false,
    place: { township: scene.township, address: scene.address },
    facts: scene.facts,
    item: itemCode(scene.item),
    ...(scene.basis === undefined ? {} : { penaltyBasis: scene.basis }),
  },
  parties: scene.parties,
  officers: scene.officers,
  evidence: scene.evidence ?? [],
  goods: scene.goods ?? [],
  measures: scene.measures ?? [],
});

export const person = (name: string, idNumber: string, address: string): Party => ({
  kind: 'person',
  partyId: seedId('party', idNumber),
  name,
  idNumber,
  address,
  phone: '0797-0000000',
});
export const organisation = (name: string, uscc: string, address: string): Party => ({
  kind: 'organisation',
  partyId: seedId('party', uscc),
  name,
  uscc,
  address,
});
export const soleTrader = (tradeName: string, name: string, idNumber: string, uscc: string, address: string): Party => ({
  kind: 'sole-trader',
  partyId: seedId('party', uscc),
  tradeName,
  name,
  idNumber,
  uscc,
  address,
});
export const record = (
  story: string,
  name: string,
  at: Instant,
  where: string,
  by: string,
  kind: Evidence['kind'] = 'inspection-record',
  copies = 1,
): Evidence => ({
  evidenceId: seedId('evidence', story, name),
  name,
  kind,
  copies,
  original: true,
  collectedAt: at,
  collectedWhere: where,
  collectedBy: by,
});

type DraftContent = Extract<StepOf<'handoff'>['input'], { type: 'DraftHandoff' }>['content'];

/** The steps from draft to dispatch, on the days given. */
export const sendTo = (
  {
    township,
    to,
    officers,
    drafted,
    approved,
    sent,
    file = 'main',
    key = 'first',
  }: {
    readonly township: string;
    readonly to: OrganId;
    readonly officers: readonly [OfficerId, OfficerId];
    readonly drafted: Instant;
    readonly approved: Instant;
    readonly sent: Instant;
    readonly file?: string;
    readonly key?: string;
  },
  content: Omit<DraftContent, 'officers' | 'contact' | 'urgency'> & { readonly urgency?: 'ordinary' | 'urgent' },
): readonly Step[] => [
  handoff(
    `${township}-jbr1`,
    drafted,
    {
      type: 'DraftHandoff',
      to,
      content: { urgency: 'ordinary', ...content, officers, contact: { name: '综合行政执法队', phone: '0797-0000000' } },
    },
    file,
    key,
  ),
  handoff(`${township}-jbr1`, drafted, { type: 'SubmitHandoff' }, file, key),
  handoff(`${township}-fgld`, approved, { type: 'ApproveHandoff', opinion: '同意移送。' }, file, key),
  handoff(`${township}-djy`, sent, { type: 'SendHandoff', signedBy: officers }, file, key),
];
