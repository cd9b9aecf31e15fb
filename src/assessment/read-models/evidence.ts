import { Injectable } from '@nestjs/common';
import { type RecordedEvent, factOf } from '../../kernel/event.js';
import { caseId } from '../../kernel/ids.js';
import type { CaseEvent } from '../../case-file/index.js';
import { partyOrgans } from '../../case-file/index.js';
import { CaseReader, type Names, NameBook, hiding, maySee, sentenceOf, viewerOf } from '../../docket/index.js';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import type { Principal } from '../../http/principal.js';
import type { RatingEvent } from '../domain/events.js';
import { INDICATOR_NAMES } from '../domain/indicators.js';
import type { Item } from '../domain/items.js';
import type { AssessedEventDto } from '../http/assessment.dto.js';
import { BECAUSE_NAMES } from './because-names.js';

type Told = Pick<AssessedEventDto, 'kind' | 'at' | 'recordedAt'> & Partial<Pick<AssessedEventDto, 'id' | 'title' | 'sentence'>>;

const occurredAt = ({ data, metadata }: RecordedEvent): string =>
  'occurredAt' in data && typeof data.occurredAt === 'string' ? data.occurredAt : metadata.recordedAt;
const KINDS: Readonly<Record<string, AssessedEventDto['kind']>> = { case: 'case', whistle: 'whistle', share: 'share', rating: 'rating' };

/** The events behind a number: each in words for those who are party to its file, for others that there is one and when. */
@Injectable()
export class Evidence {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly reader: CaseReader,
    private readonly names: NameBook,
  ) {}

  async of(items: readonly Item[], principal: Principal): Promise<AssessedEventDto[]> {
    const names = await this.names.on();
    const told: AssessedEventDto[] = [];
    for (const item of items) {
      const { organ, indicator, verdict, because, other, points, stream, version } = item;
      told.push({
        organ: names.organ(organ),
        indicator,
        indicatorName: INDICATOR_NAMES[indicator],
        verdict,
        because: BECAUSE_NAMES[because],
        ...(other === undefined ? {} : { other: names.organ(other) }),
        ...(points === undefined ? {} : { points }),
        stream,
        version,
        ...(await this.tell(item, principal, names)),
      });
    }
    return told.sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  private async tell({ stream, version }: Item, principal: Principal, names: Names): Promise<Told> {
    const kind = KINDS[stream.slice(0, stream.indexOf('-'))] ?? 'share';
    if (kind === 'case') return this.tellOfCase(stream.slice('case-'.length), version, principal, names);
    const [record] = (await this.store.read(stream, version)).filter((found) => found.version === version);
    if (record === undefined) throw new Error(`${stream} has no version ${version}`);
    const told = { kind, at: occurredAt(record), recordedAt: record.metadata.recordedAt };
    if (kind !== 'rating') return { ...told, id: stream.slice(stream.indexOf('-') + 1) };
    const { data } = this.catalogue.upcast<RatingEvent>(record);
    return { ...told, sentence: `${names.organ(data.organ).name}评分，理由：${data.reason}` };
  }

  private async tellOfCase(id: string, version: number, principal: Principal, names: Names): Promise<Told> {
    const { file, events } = await this.reader.load(caseId(id));
    const record = events.find((event) => event.version === version);
    if (file === undefined || record === undefined) throw new Error(`case-${id} has no version ${version}`);
    const told = { kind: 'case' as const, at: occurredAt(record), recordedAt: record.metadata.recordedAt };
    if (!maySee(viewerOf(principal), partyOrgans(file))) return told;
    const hide = hiding(events);
    const { text } = sentenceOf(factOf<CaseEvent>(record), names);
    return { ...told, id, title: hide(file.details.title), sentence: hide(text) };
  }
}
