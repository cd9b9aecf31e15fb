import { Injectable } from '@nestjs/common';
import { type RecordedEvent, factOf } from '../../kernel/event.js';
import type { OrganId } from '../../kernel/ids.js';
import { ROLE_NAMES } from '../../kernel/role-names.js';
import { type CaseEvent, type CaseFile, evolve } from '../../case-file/index.js';
import type { TimelineItemDto } from '../http/replay.dto.js';
import type { Names } from '../names.js';
import { stateAfter } from '../replay/prefix-states.js';
import { addresseesOf } from './addressees.js';
import { sentenceOf } from './event-sentence.js';

const organOf = (event: CaseEvent): OrganId | undefined => ('organ' in event.data ? event.data.organ : undefined);

/** A history in words, with who was responsible after each event. */
@Injectable()
export class Timeline {
  /** Of all events, or of those from `from` on (counted from 0), `limit` at most. */
  items(
    events: readonly RecordedEvent<CaseEvent>[],
    names: Names,
    { from = 0, limit = events.length }: { readonly from?: number; readonly limit?: number } = {},
  ): TimelineItemDto[] {
    let file = stateAfter(events, from);
    return events.slice(from, from + limit).map((record) => {
      const before = file;
      file = evolve(file, factOf(record));
      return this.item(record, before, file, names);
    });
  }

  private item(record: RecordedEvent<CaseEvent>, before: CaseFile, after: CaseFile, names: Names): TimelineItemDto {
    const event = factOf(record);
    const { text, details, basis } = sentenceOf(event, names);
    const organ = organOf(event);
    const addressees = addresseesOf(event, after).map(names.organ);
    const [towards] = addressees;
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
      ...(towards === undefined ? {} : { towards }),
      addressees,
      ...(event.type === 'CaseCorrected' ? { corrects: event.data.corrects } : {}),
      hash: record.hash,
    };
  }
}
