import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { Schemas } from '../../api/types';
import type { ChangeDetail, FileCompetence, Impact } from './change-types';

/** All changes of the list, the last application first. */
export const changesQuery = () =>
  queryOptions<Schemas['ChangeListDto'], ProblemError>({
    queryKey: keys.changes,
    queryFn: ({ signal }) => dataOf(api.GET('/api/catalogue/changes', { signal })),
  });

export const changeQuery = (changeId: string) =>
  queryOptions<ChangeDetail, ProblemError>({
    queryKey: keys.change(changeId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/catalogue/changes/{changeId}', { params: { path: { changeId } }, signal })),
  });

/** The live files that a change touches; for those who prepare it or decide on it. */
export const impactQuery = (changeId: string) =>
  queryOptions<Impact, ProblemError>({
    queryKey: keys.impact(changeId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/catalogue/changes/{changeId}/impact', { params: { path: { changeId } }, signal })),
    retry: false,
  });

/** Who was competent at each step of a file, and why. */
export const fileCompetenceQuery = (caseId: string) =>
  queryOptions<FileCompetence, ProblemError>({
    queryKey: keys.competence(caseId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/cases/{caseId}/competence', { params: { path: { caseId } }, signal })),
  });

/** Of some steps alone, from a version on: a long file has thousands. */
export const stepsCompetenceQuery = (caseId: string, from: number, limit: number) =>
  queryOptions<FileCompetence, ProblemError>({
    queryKey: [...keys.competence(caseId), from, limit],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/cases/{caseId}/competence', { params: { path: { caseId }, query: { from, limit } }, signal })),
  });

/** Items that an organ holds on a day. */
export const heldItemsQuery = (holder: string, asOf: string) =>
  queryOptions({
    queryKey: ['catalogue', 'held', holder, asOf],
    queryFn: () => dataOf(api.GET('/api/catalogue/items', { params: { query: { holder, asOf, limit: 200 } } })),
  });
