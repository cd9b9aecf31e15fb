import { useQueries } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { DocketRow } from '../../api/types';
import { lookAlikeQuestions } from './look-alike-questions';
import type { RegistrationForm } from './registration-form';

/** Files that may be the same matter, each once. */
export const useLookAlikes = (form: RegistrationForm) => {
  const answers = useQueries({
    queries: lookAlikeQuestions(form).map((query) => ({
      queryKey: ['look-alikes', query],
      queryFn: async () => (await dataOf(api.GET('/api/cases/look-alikes', { params: { query } }))).items,
    })),
  });
  const items = new Map<string, DocketRow>(answers.flatMap(({ data = [] }) => data.map((row) => [row.caseId, row])));
  return { items: [...items.values()], failed: answers.find(({ error }) => error !== null) };
};
