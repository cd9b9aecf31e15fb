import type { RecordedEvent } from '../../kernel/event.js';
import { maskAddress, maskPhone, maskResidentId } from '../../kernel/identifiers/mask.js';
import { residentIdFault } from '../../kernel/identifiers/resident-id.js';
import type { CaseEvent, Party } from '../../case-file/index.js';

/** Eighteen characters that stand alone; digests and hashes are longer. */
const IDENTITY_NUMBER = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/gu;

/** Text without identity numbers, whoever they belong to. */
export const withoutIdNumbers = (text: string): string =>
  text.replaceAll(IDENTITY_NUMBER, (number) => (residentIdFault(number.toUpperCase()) === undefined ? maskResidentId(number) : number));

/** Numbers and addresses of parties as they were typed, with what is shown instead; the longest first. */
const typedBy = (parties: readonly Party[]): readonly (readonly [string, string])[] =>
  parties
    .flatMap((party): (readonly [string, string])[] => [
      ...('idNumber' in party ? [[party.idNumber, maskResidentId(party.idNumber)] as const] : []),
      ...(party.phone === undefined ? [] : [[party.phone, maskPhone(party.phone)] as const]),
      ...(party.address === undefined ? [] : [[party.address, maskAddress(party.address)] as const]),
    ])
    .sort(([a], [b]) => b.length - a.length);

/** Everybody who ever was a party. */
export const partiesOf = (events: readonly RecordedEvent<CaseEvent>[]): readonly Party[] => events.flatMap(partiesIn);

const partiesIn = ({ data }: RecordedEvent<CaseEvent>): readonly Party[] => ('parties' in data ? (data.parties ?? []) : []);

/** The answer with `change` applied to every text in it. */
export const inEveryText = (change: (text: string) => string): (<Answer>(answer: Answer) => Answer) => {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, visit(member)]));
  };
  return <Answer>(answer: Answer) => visit(answer) as Answer;
};

/**
 * For those without the right to personal data: an answer in which no text repeats an identity number, telephone or address
 * of anybody who ever was a party. Officers write them into facts, titles and reasons too, where no field hides them.
 */
export const hiding = (events: readonly RecordedEvent<CaseEvent>[]): (<Answer>(answer: Answer) => Answer) => {
  const typed = typedBy(partiesOf(events));
  return inEveryText((text) => typed.reduce((shown, [hidden, mask]) => shown.replaceAll(hidden, mask), withoutIdNumbers(text)));
};
