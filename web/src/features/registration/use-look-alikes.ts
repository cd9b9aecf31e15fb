import { useQueries } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { DocketRow } from '../../api/types';
import type { RegistrationForm } from './registration-form';

interface Sought {
  readonly item?: string;
  readonly township?: string;
  readonly discoveredOn?: string;
  readonly idNumber?: string;
  readonly uscc?: string;
}

/** One question per known party; without any, the place and the day alone. */
export const soughtOf = ({ item, township, discoveredAt, parties }: RegistrationForm): readonly Sought[] => {
  const matter: Sought = {
    ...(item === undefined ? {} : { item }),
    ...(township === undefined ? {} : { township }),
    ...(discoveredAt === undefined ? {} : { discoveredOn: discoveredAt.slice(0, 10) }),
  };
  const known = (parties ?? []).flatMap(({ idNumber, uscc }) =>
    (idNumber ?? '') === '' && (uscc ?? '') === '' ? [] : [{ ...matter, ...(idNumber ? { idNumber } : {}), ...(uscc ? { uscc } : {}) }],
  );
  return known.length === 0 ? [matter] : known;
};

/** Files that may be the same matter, each once. */
export const useLookAlikes = (form: RegistrationForm) => {
  const answers = useQueries({
    queries: soughtOf(form).map((query) => ({
      queryKey: ['look-alikes', query],
      queryFn: async () => (await dataOf(api.GET('/api/cases/look-alikes', { params: { query } }))).items,
    })),
  });
  const items = new Map<string, DocketRow>(answers.flatMap(({ data = [] }) => data.map((row) => [row.caseId, row])));
  return { items: [...items.values()], failed: answers.find(({ error }) => error !== null) };
};
