import type {
  CaseId,
  CatalogueChangeId,
  ClockId,
  ConsultationId,
  CriminalTransferId,
  DisputeId,
  HandoffId,
  ItemCode,
  OfficerId,
  OrganId,
  SupervisionId,
} from '../../../kernel/ids.js';
import type { Instant, LocalDate } from '../../../kernel/time.js';

/**
 * What a plain text of an event is. `public` names what belongs to nobody: an item, a rule, a division, an organ. `party` is
 * the name of a person or of an organisation, as the kind of the party says; `number` of a document or a file; `withheld`
 * the name of an attachment, `digest` what leads to it; `text` is free. A `list-date` is one of a public list.
 */
export type TextKind =
  | 'id'
  | 'party'
  | 'person'
  | 'phone'
  | 'address'
  | 'id-number'
  | 'uscc'
  | 'certificate'
  | 'number'
  | 'withheld'
  | 'digest'
  | 'text'
  | 'public';

export type LeafKind = TextKind | 'officer' | 'clock' | 'file' | 'instant' | 'date' | 'list-date' | 'code' | 'flag' | 'count';

type PartId = HandoffId | ConsultationId | DisputeId | SupervisionId | CriminalTransferId | CatalogueChangeId;

/** The type of a field says most of what it is; only plain text has to be told apart. */
type Leaf<T> = T extends OrganId | ItemCode
  ? 'public'
  : T extends OfficerId
    ? 'officer'
    : T extends ClockId
      ? 'clock'
      : T extends CaseId
        ? 'file'
        : T extends PartId
          ? 'id'
          : T extends Instant
            ? 'instant'
            : T extends LocalDate
              ? 'date' | 'list-date'
              : T extends boolean
                ? 'flag'
                : T extends number
                  ? 'count'
                  : string extends T
                    ? TextKind
                    : 'code';

type Keys<T> = T extends unknown ? keyof T : never;
type At<T, K> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never;

/** What every field of `T`, also the optional ones and those of each variant, is. A field that is not described does not compile. */
export type Description<T> = [T] extends [readonly (infer Member)[]]
  ? readonly [Description<Member>]
  : [T] extends [string | number | boolean]
    ? Leaf<T>
    : { readonly [K in Keys<T>]: Description<At<T, K>> };

/** Any description, for those who walk along it. */
export type AnyDescription = LeafKind | readonly [AnyDescription] | { readonly [field: string]: AnyDescription };
