import type { RecordedEvent } from '../../../kernel/event.js';
import type { OfficerId, OrganId } from '../../../kernel/ids.js';
import type { CaseEvent } from '../../../case-file/index.js';
import { fieldsOf } from '../description/case-event.fields.js';
import { peopleIn } from './people-names.js';
import type { PseudonymKind } from './pseudonyms.js';
import { type Leaf, walk } from './walk.js';

/** What the fields of a history say of people, before anything is replaced. */
export interface KnownValues {
  /** By kind, each once, in the order of the history. */
  readonly values: ReadonlyMap<PseudonymKind, ReadonlySet<string>>;
  readonly ids: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  readonly organs: ReadonlySet<string>;
  /** Officers, with the organ for which they first stand. */
  readonly officers: ReadonlyMap<OfficerId, OrganId>;
  /** Names under which the papers of the file know its officers. */
  readonly officerNames: ReadonlyMap<string, OfficerId>;
  /** The version that first names them, by {@link valueKey} and by officer. */
  readonly since: ReadonlyMap<string, number>;
}

export const valueKey = (kind: PseudonymKind, value: string): string => `${kind} ${value}`;

export const partyKind = ({ holder, path }: Leaf): PseudonymKind => {
  if (path.endsWith('tradeName')) return 'shop';
  return holder['kind'] === 'organisation' ? 'organisation' : 'party';
};

export const namedOfficer = ({ holder }: Leaf): OfficerId | undefined =>
  typeof holder['officer'] === 'string' ? (holder['officer'] as OfficerId) : undefined;

export const knownValues = (events: readonly RecordedEvent<CaseEvent>[]): KnownValues => {
  const values = new Map<PseudonymKind, Set<string>>();
  const [ids, files, organs] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const officers = new Map<OfficerId, OrganId>();
  const officerNames = new Map<string, OfficerId>();
  const since = new Map<string, number>();
  const first = (key: string, version: number): void => void since.set(key, since.get(key) ?? version);
  for (const { type, version, data, metadata } of events) {
    const know = (kind: PseudonymKind, value: string): void => {
      const known = values.get(kind) ?? new Set();
      values.set(kind, known.add(value));
      first(valueKey(kind, value), version);
    };
    const stands = (officer: OfficerId, organ: unknown): void => {
      if (officers.has(officer) || typeof organ !== 'string') return;
      officers.set(officer, organ as OrganId);
      first(officer, version);
    };
    stands(metadata.actor.officerId, metadata.actor.organId);
    const organ = 'organ' in data ? data.organ : metadata.actor.organId;
    walk(data, fieldsOf(type), (leaf) => {
      const value = String(leaf.value);
      switch (leaf.kind) {
        case 'party':
          know(partyKind(leaf), value);
          break;
        case 'person': {
          const officer = namedOfficer(leaf);
          if (officer === undefined) peopleIn(value).forEach((one) => know('person', one));
          else officerNames.set(value, officer);
          break;
        }
        case 'phone':
        case 'address':
        case 'id-number':
        case 'uscc':
        case 'certificate':
        case 'number':
          know(leaf.kind, value);
          break;
        case 'officer':
          stands(leaf.value as OfficerId, leaf.holder['organ'] ?? organ);
          break;
        case 'id':
          ids.add(value);
          break;
        case 'file':
          files.add(value);
          break;
        default:
          break;
      }
      if (leaf.kind === 'public') organs.add(value);
      return leaf.value;
    });
  }
  return { values, ids, files, organs, officers, officerNames, since };
};
