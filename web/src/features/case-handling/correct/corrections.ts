import type { CaseDetail, Schemas } from '../../../api/types';

export type Changes = Schemas['CaseChangesBody'];
export type PartyBody = Schemas['PartyBody'];

/** What the form holds: all details as they are, of which only the changed ones are sent. */
export interface CorrectValues {
  readonly corrects: number;
  readonly reason: string;
  readonly changes: Changes;
  readonly parties?: PartyBody[];
  readonly occurredAt?: string;
}

export const detailsOf = ({ details }: CaseDetail): Changes => {
  const { subject: _, item: __, itemName: ___, townshipName: ____, source, ...rest } = details;
  return { ...rest, source: source as NonNullable<Changes['source']> };
};

export const partiesOf = ({ parties }: CaseDetail): PartyBody[] => parties.map(({ masked: _, ...party }) => party);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? '') === JSON.stringify(other ?? '');

/** Only what differs; the place is one fact of two fields and goes together. */
export const changedDetails = (file: CaseDetail, typed: Changes): Changes => {
  const before = detailsOf(file);
  const changed = Object.fromEntries(Object.entries(typed).filter(([name, value]) => !same(value, before[name as keyof Changes]))) as Changes;
  const moved = changed.township !== undefined || changed.address !== undefined;
  return moved ? { ...changed, township: typed.township ?? file.details.township, address: typed.address ?? file.details.address } : changed;
};
