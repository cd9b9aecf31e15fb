import { Injectable } from '@nestjs/common';
import { factOf } from '../../kernel/event.js';
import { type OrganId, organId } from '../../kernel/ids.js';
import type { TrackDto, TrackStepDto } from '../http/replay.dto.js';
import type { Names } from '../names.js';
import type { History } from './history.js';
import { passagesOf } from './prefix-states.js';

/** Steps of a history for the drawing; a history never changes, so they are made once for as long as it is kept. */
@Injectable()
export class Tracks {
  readonly #known = new WeakMap<History, readonly TrackStepDto[]>();

  of(events: History, names: Names): TrackDto {
    const steps = this.#known.get(events) ?? stepsOf(events);
    this.#known.set(events, steps);
    return { organs: organsIn(steps).map(names.organ), steps: [...steps] };
  }
}

const stepsOf = (events: History): readonly TrackStepDto[] => {
  const passages = passagesOf(events);
  return events.map((record, index): TrackStepDto => {
    const event = factOf(record);
    const before = passages[index - 1]?.responsible;
    const { responsible, addressees = [] } = passages[index] ?? {};
    return {
      version: record.version,
      type: event.type,
      at: event.data.occurredAt,
      recordedAt: record.metadata.recordedAt,
      ...('organ' in event.data ? { organ: event.data.organ } : {}),
      responsible: responsible ?? '',
      ...(before === undefined || before === responsible ? {} : { batonFrom: before }),
      ...(addressees.length === 0 ? {} : { addressees: [...addressees] }),
      ...(event.type === 'CaseCorrected' ? { corrects: event.data.corrects } : {}),
    };
  });
};

const organsIn = (steps: readonly TrackStepDto[]): readonly OrganId[] => {
  const found = new Set<string>();
  for (const { organ, responsible, batonFrom, addressees = [] } of steps)
    for (const one of [organ, responsible, batonFrom, ...addressees]) if (one !== undefined && one !== '') found.add(one);
  return [...found].map(organId);
};
