import { residentIdFault, usccFault } from './identifiers.js';
import type { PartyForm, RegistrationForm } from './registration-form.js';

/** What the server compares with the files that exist: the matter, and one party by its code. */
export interface LookAlikeQuestion {
  readonly item: string;
  readonly township: string;
  readonly discoveredOn: string;
  readonly address?: string;
  readonly idNumber?: string;
  readonly uscc?: string;
}

/** One question per party with a code; without any, the matter alone. None while item, place or day are missing. */
export const lookAlikeQuestions = ({ item, township, discoveredAt, address, parties }: RegistrationForm): readonly LookAlikeQuestion[] => {
  if (item === undefined || township === undefined || discoveredAt === undefined) return [];
  const matter = { item, township, discoveredOn: discoveredAt.slice(0, 10), ...(isText(address) ? { address } : {}) };
  const known = parties.map(codesOf).filter((codes) => Object.keys(codes).length > 0);
  return known.length === 0 ? [matter] : known.map((codes) => ({ ...matter, ...codes }));
};

/** Only codes that can be right: the others are told in the form, and are no question. */
const codesOf = ({ kind, idNumber = '', uscc = '' }: PartyForm): Pick<LookAlikeQuestion, 'idNumber' | 'uscc'> => ({
  ...(kind !== 'organisation' && residentIdFault(idNumber) === undefined ? { idNumber } : {}),
  ...(kind !== 'person' && usccFault(uscc) === undefined ? { uscc } : {}),
});

const isText = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';
