import { Injectable } from '@nestjs/common';
import type { CompetenceFinding, PowerSource } from '../../../kernel/competence.js';
import { type RecordedEvent, factOf } from '../../../kernel/event.js';
import type { OrganId } from '../../../kernel/ids.js';
import type { OrganFact } from '../../../kernel/register.js';
import { Rejection } from '../../../kernel/rejection.js';
import { type CaseEvent, type OpenFile, pendingDispute } from '../../../case-file/index.js';
import { checkAddressee, guardDraft } from '../../../case-transfer/index.js';
import { Problem, invalidField } from '../../../http/problem.js';
import { CatalogueService } from '../../../jurisdiction/index.js';
import { OrganisationsService } from '../../../organisations/index.js';
import type { Answer } from '../../domain/course-content.js';
import type { ReceiverFacts } from '../domain/grade-receiver.js';
import { anybodyIn } from '../guards/command-guards.js';
import { spoken } from './command-facts.js';
import type { Story } from './story.js';

type Chosen = Extract<Answer, { kind: 'choose-receiver' }>;
type Recorded = RecordedEvent<CaseEvent>;

/** On which articles the power of a holder rests (行政处罚法 18, 20, 22-24). */
const BASIS: Readonly<Record<PowerSource, readonly string[]>> = {
  statutory: ['APL-22', 'APL-23'],
  conferred: ['APL-24'],
  entrusted: ['APL-20'],
  concentrated: ['APL-18'],
  stationed: ['APL-22', 'APL-23'],
};
const DECIDED = 'APL-25-2';
/** 涉嫌犯罪的移送公安机关. */
const CRIMINAL: readonly string[] = ['APL-27', 'CRM-3', 'CRM-5a'];

/** Where an event sends the matter. */
export const sentTo = (event: CaseEvent): OrganId | undefined => {
  switch (event.type) {
    case 'HandoffDrafted':
    case 'HandoffSent':
    case 'CriminalTransferSent':
      return event.data.to;
    default:
      return undefined;
  }
};
export const decidedFor = (event: CaseEvent): OrganId | undefined => {
  switch (event.type) {
    case 'JurisdictionDesignated':
      return event.data.to;
    case 'JurisdictionAgreed':
    case 'CoordinationOpinionIssued':
      return event.data.competent;
    default:
      return undefined;
  }
};

/** Looks up who was competent on the day of the step, as an officer of that day would have. */
@Injectable()
export class ReceiverFactsReader {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly organisations: OrganisationsService,
  ) {}

  async read(story: Story, { receiver, rule, basis }: Chosen): Promise<ReceiverFacts> {
    const file = story.file();
    const found = await this.organisations.organFact(receiver, story.today);
    if (found === undefined) throw invalidField('answer.receiver', `没有编号为「${receiver}」的机关。`);
    const sender = await this.organisations.organFact(file.responsible, story.today);
    const finding = await this.competence(story, file);
    const criminal = found.kind === 'police' && file.crimeSuspected;
    const designation = designationIn(story, receiver);
    const refusal =
      criminal || designation?.toReceiver === true || sender === undefined ? undefined : refusalOf(story, file, sender, found, finding);
    const sent = story.coming.find((record) => sentTo(factOf(record)) !== undefined);
    const decided = story.coming.findLast((record) => decidedFor(factOf(record)) !== undefined);
    const disputed = pendingDispute(file)?.between.includes(receiver) === true;
    return {
      receiver: found.name,
      ...(refusal === undefined ? {} : { refusal: spoken(refusal) }),
      lookUp: {
        sentence: finding?.sentence ?? '当日的权责清单没有这一事项。',
        namesReceiver: criminal || namedIn(finding).includes(receiver),
        namesNobody: namedIn(finding).length === 0 || disputed,
      },
      ...(designation === undefined ? {} : { designation }),
      basis: criminal ? CRIMINAL : basisOf(finding, receiver, designation !== undefined || disputed),
      named: { ...(rule === undefined ? {} : { rule }), text: (basis ?? '').trim() !== '' },
      ...(sent === undefined ? {} : { sent: towards(story, sent, sentTo, receiver) }),
      ...(decided === undefined ? {} : { decided: towards(story, decided, decidedFor, receiver) }),
    };
  }

  /** By the lists of that day; by what the file says of itself where they do not know its item or its place. */
  private async competence({ today }: Story, { details, competence }: OpenFile): Promise<CompetenceFinding | undefined> {
    try {
      return await this.catalogue.competence({ item: details.item, place: details.place.township, asOf: today });
    } catch (error) {
      if (error instanceof Problem && error.status === 400) return competence;
      throw error;
    }
  }
}

const namedIn = (finding: CompetenceFinding | undefined): readonly OrganId[] => [
  ...(finding?.holders ?? []).map(({ organ, entrustedBy }) => entrustedBy ?? organ),
  ...(finding?.proposed === undefined ? [] : [finding.proposed]),
];

const basisOf = (finding: CompetenceFinding | undefined, receiver: OrganId, decided: boolean): readonly string[] => {
  const holders = (finding?.holders ?? []).filter(({ organ, entrustedBy }) => (entrustedBy ?? organ) === receiver);
  const rules = [...(decided ? [DECIDED] : []), ...holders.flatMap(({ powerSource }) => BASIS[powerSource])];
  if (rules.length > 0) return [...new Set(rules)];
  // A power that was recalled, or where others only assist, goes back to whoever has it by law; in a gap people have to agree.
  return namedIn(finding).includes(receiver) ? BASIS.statutory : [DECIDED];
};

const designationIn = (story: Story, receiver: OrganId): ReceiverFacts['designation'] => {
  const record = story.seen.findLast(({ type }) => type === 'JurisdictionDesignated');
  const to = record && decidedFor(factOf(record));
  if (record === undefined || to === undefined) return undefined;
  return { ...story.happening(record), toReceiver: to === receiver, to: story.organName(to) };
};

const towards = (story: Story, record: Recorded, to: (event: CaseEvent) => OrganId | undefined, receiver: OrganId) => ({
  ...story.happening(record),
  toReceiver: to(factOf(record)) === receiver,
});

/** The check of a draft, as production makes it; a reason for another receiver than the proposed one could have been given. */
const refusalOf = (
  { at }: Story,
  file: OpenFile,
  sender: OrganFact,
  receiver: OrganFact,
  competence: CompetenceFinding | undefined,
): Rejection | undefined => {
  const barred = rejectionOf(() => {
    guardDraft(file, anybodyIn(sender.organ, 'case-officer'));
  });
  if (barred?.code === 'handoff/crime-suspected') return barred;
  if (competence === undefined) return undefined;
  return rejectionOf(() => {
    checkAddressee(file, { sender, receiver, cameFrom: [], at, content: { competence, receiverReason: '另有理由' } });
  });
};

const rejectionOf = (act: () => void): Rejection | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
};
