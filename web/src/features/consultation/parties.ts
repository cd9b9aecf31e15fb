import type { Consultation, OrganRef } from '../../api/types';

/** Everybody at the table, the one who asked first. */
export const partiesOf = ({ from, replies }: Pick<Consultation, 'from' | 'replies'>): readonly OrganRef[] => [
  from,
  ...replies.map(({ organ }) => organ),
];

export const namesOf = (organs: readonly OrganRef[]): string => organs.map(({ name }) => name).join('、');
