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
      queryFn: () => dataOf(api.GET('/api/cases/look-alikes', { params: { query } })),
    })),
  });
  const items = new Map<string, DocketRow>(answers.flatMap(({ data }) => (data?.items ?? []).map((row) => [row.caseId, row])));
  const oldest = answers.toSorted((a, b) => (b.data?.lagMs ?? 0) - (a.data?.lagMs ?? 0))[0];
  return {
    items: [...items.values()],
    /** Of the answer that is furthest behind. */
    lagMs: oldest?.data?.lagMs,
    readAt: oldest?.dataUpdatedAt ?? 0,
    failed: answers.find(({ error }) => error !== null),
  };
};
