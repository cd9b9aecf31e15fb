import { type RecordedEvent, factOf } from '../../kernel/event.js';
import type { CatalogueChangeId, OrganId } from '../../kernel/ids.js';
import { type Instant, type LocalDate, dateOf } from '../../kernel/time.js';
import { type CaseEvent, type OpenFile, evolve, recordOf } from '../../case-file/index.js';
import { stateAfter } from '../../docket/index.js';
import { type PowerItem, type TracedHolding, findCompetence, isInForce } from '../../jurisdiction/index.js';
import type { OrganDirectory } from '../../organisations/index.js';

/** What the lists say of the items of a file, and the register of every day: read once, asked about many days. */
export interface CompetenceSources {
  readonly wordings: readonly PowerItem[];
  readonly holdings: readonly TracedHolding[];
  readonly placeName: string;
  readonly directory: (day: LocalDate) => OrganDirectory;
}

/** 有权, 配合, 立案在先由原机关办结, 不以执法机关身份办理, 当日不是承担机关. */
export type Standing = 'holder' | 'assisting' | 'finishing' | 'outside' | 'not-holder';

export interface DayCompetence {
  readonly day: LocalDate;
  readonly item: string;
  readonly holders: readonly OrganId[];
  readonly assisting: readonly OrganId[];
  readonly proposed?: OrganId;
  readonly sentence: string;
  /** Changes of the list by which these rows are as they are. */
  readonly changes: readonly CatalogueChangeId[];
}

export interface StepCompetence extends DayCompetence {
  readonly version: number;
  readonly type: CaseEvent['type'];
  readonly at: Instant;
  /** Absent for what the platform recorded by itself. */
  readonly organ?: OrganId;
  readonly standing: Standing;
}

/** Who was competent for the item of the file, at its place, on a day. */
export const competenceOn = ({ details }: Pick<OpenFile, 'details'>, day: LocalDate, sources: CompetenceSources): DayCompetence => {
  const { wordings, holdings, placeName, directory } = sources;
  const item = wordings.find((wording) => wording.code === details.item && isInForce(wording, day));
  if (item === undefined)
    return {
      day,
      item: details.item,
      holders: [],
      assisting: [],
      changes: [],
      sentence: `权责清单在 ${day} 没有编码为 ${details.item} 的事项，须按当日有效的清单重新确定事项。`,
    };
  const rows = holdings.filter((row) => row.item === details.item);
  const place = details.place.township;
  const found = findCompetence({ item, place, placeName, asOf: day, holdings: rows, organs: directory(day) });
  const counted = rows.filter((row) => isInForce(row, day) && (row.place === undefined || row.place === place));
  return {
    day,
    item: details.item,
    holders: [...new Set(found.holders.map(({ organ, entrustedBy }) => entrustedBy ?? organ))],
    assisting: found.assisting.map(({ organ }) => organ),
    ...(found.proposed === undefined ? {} : { proposed: found.proposed }),
    sentence: found.sentence,
    changes: [...new Set(counted.flatMap(({ changeId }) => changeId ?? []))],
  };
};

/** Acts of enforcement; to hand on, to answer, to ask or to supervise needs no power over the item. */
const ENFORCING: readonly CaseEvent['type'][] = ['MeasureTaken', 'MeasureExtended', 'CaseFiled', 'CaseConcluded', 'PenaltyPublished'];

const standingOf = (file: OpenFile, type: CaseEvent['type'], organ: OrganId | undefined, found: DayCompetence): Standing => {
  if (organ === undefined) return 'outside';
  if (found.holders.includes(organ)) return 'holder';
  const filedAt = recordOf(file, organ)?.filedAt;
  if (file.responsible === organ && filedAt !== undefined && dateOf(filedAt) < found.day) return 'finishing';
  if (found.assisting.includes(organ)) return 'assisting';
  return ENFORCING.includes(type) ? 'not-holder' : 'outside';
};

/** Steps of a history from this version on, so many of them; all that follow when `limit` is left out. */
export interface WhichSteps {
  readonly from: number;
  readonly limit?: number;
}

/** For steps of a history: who was competent on the day of each and why, and whether the organ that acted was. */
export const stepCompetences = (
  events: readonly RecordedEvent<CaseEvent>[],
  sources: CompetenceSources,
  { from, limit = events.length }: WhichSteps = { from: 1 },
): readonly StepCompetence[] => {
  const first = events.findIndex(({ version }) => version >= from);
  if (first < 0) return [];
  let file = stateAfter(events, first);
  return events.slice(first, first + limit).flatMap((record) => {
    const fact = factOf(record);
    file = evolve(file, fact);
    if (!file.opened) return [];
    const at = fact.data.occurredAt;
    const organ = 'organ' in fact.data ? fact.data.organ : undefined;
    const found = competenceOn(file, dateOf(at), sources);
    const standing = standingOf(file, fact.type, organ, found);
    return [{ ...found, version: record.version, type: fact.type, at, ...(organ === undefined ? {} : { organ }), standing }];
  });
};
