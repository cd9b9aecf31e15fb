import { Injectable } from '@nestjs/common';
import { type RecordedEvent, factOf } from '../../kernel/event.js';
import type { OrganId } from '../../kernel/ids.js';
import { ROLE_NAMES } from '../../kernel/role-names.js';
import {
  type CaseEvent,
  type CaseFile,
  type SupervisionEvent,
  evolve,
  handoffOf,
  isConsultationEvent,
  isDisputeEvent,
  isSupervisionEvent,
  unopened,
} from '../../case-file/index.js';
import type { TimelineItemDto } from '../http/replay.dto.js';
import type { Names } from '../names.js';
import { sentenceOf } from './event-sentence.js';

/** The other organ an event points to, for the lanes of the replay. */
const towards = (event: CaseEvent, file: CaseFile): OrganId | undefined => {
  if (event.type === 'EntrustedCaseReturned') return event.data.to;
  if (event.type === 'JurisdictionDesignated') return event.data.to;
  if (isSupervisionEvent(event)) return supervisedIn(event, file);
  if (event.type === 'ConsultationRequested') return event.data.to[0];
  if (isConsultationEvent(event) || isDisputeEvent(event)) return undefined;
  if (!('handoffId' in event.data) || !file.opened) return undefined;
  const { from, to } = handoffOf(file, event.data.handoffId);
  return event.data.organ === from ? to : from;
};

/** A step of the organ itself points to nobody. */
const supervisedIn = (event: SupervisionEvent, file: CaseFile): OrganId | undefined => {
  if (!file.opened || event.type === 'DeadlineApproaching') return undefined;
  const owes = file.supervisions.find(({ supervisionId }) => supervisionId === event.data.supervisionId)?.owes;
  return owes === organOf(event) ? undefined : owes;
};

const organOf = (event: CaseEvent): OrganId | undefined => ('organ' in event.data ? event.data.organ : undefined);

/** A history in words, with who was responsible after each event. */
@Injectable()
export class Timeline {
  items(events: readonly RecordedEvent<CaseEvent>[], names: Names): TimelineItemDto[] {
    let file = unopened;
    return events.map((record) => {
      const before = file;
      file = evolve(file, factOf(record));
      return this.item(record, before, file, names);
    });
  }

  private item(record: RecordedEvent<CaseEvent>, before: CaseFile, after: CaseFile, names: Names): TimelineItemDto {
    const event = factOf(record);
    const { text, details, basis } = sentenceOf(event, names);
    const organ = organOf(event);
    const other = towards(event, after);
    const moved = before.opened && after.opened && before.responsible !== after.responsible;
    const { actor, recordedAt } = record.metadata;
    return {
      version: record.version,
      type: event.type,
      at: event.data.occurredAt,
      recordedAt,
      ...(organ === undefined
        ? {}
        : { organ: names.organ(organ), officer: names.officer(actor.officerId).name, role: ROLE_NAMES[actor.role] }),
      text,
      details: [...details],
      legalBasis: basis.flatMap((rule) => names.basis(rule)),
      responsibleOrgan: after.opened ? names.organ(after.responsible) : { id: '', name: '' },
      ...(moved ? { batonFrom: names.organ(before.responsible) } : {}),
      ...(other === undefined ? {} : { towards: names.organ(other) }),
      ...(event.type === 'CaseCorrected' ? { corrects: event.data.corrects } : {}),
      hash: record.hash,
    };
  }
}
