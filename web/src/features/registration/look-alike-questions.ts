import type { RegistrationForm } from './registration-form.js';

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
  const known = parties.filter(({ idNumber, uscc }) => isText(idNumber) || isText(uscc));
  if (known.length === 0) return [matter];
  return known.map(({ idNumber, uscc }) => ({ ...matter, ...(isText(idNumber) ? { idNumber } : {}), ...(isText(uscc) ? { uscc } : {}) }));
};

const isText = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';
