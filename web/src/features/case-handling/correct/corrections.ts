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
  const { title, cause, source, sourceNumber, discoveredAt, occurredFrom, occurredTo, harmToLifeOrFinance, township, address, facts } =
    details;
  const { provisionsViolated, penaltyBasis, discretion } = details;
  return {
    ...{
      title,
      cause,
      source: source as NonNullable<Changes['source']>,
      discoveredAt,
      occurredFrom,
      harmToLifeOrFinance,
      township,
      address,
      facts,
    },
    ...given({ sourceNumber, occurredTo, provisionsViolated, penaltyBasis, discretion }),
  };
};

export const partiesOf = ({ parties }: CaseDetail): PartyBody[] =>
  parties.map(({ partyId, kind, name, tradeName, idNumber, uscc, representative, address, phone }) => ({
    ...{ partyId, kind, name },
    ...given({ tradeName, idNumber, uscc, representative, address, phone }),
  }));

const given = (texts: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined));

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? '') === JSON.stringify(other ?? '');

/** Only what differs; the place is one fact of two fields and goes together. */
export const changedDetails = (file: CaseDetail, typed: Changes): Changes => {
  const before = detailsOf(file);
  const changed = Object.fromEntries(
    Object.entries(typed).filter(([name, value]) => !same(value, before[name as keyof Changes])),
  ) as Changes;
  const moved = changed.township !== undefined || changed.address !== undefined;
  return moved
    ? { ...changed, township: typed.township ?? file.details.township, address: typed.address ?? file.details.address }
    : changed;
};
