import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { paths } from '../../api/schema';
import type { Schemas } from '../../api/types';

export type Candidate = Schemas['CandidateDto'];
export type MaterialRow = Schemas['MaterialRowDto'];
export type Material = Schemas['TeachingMaterialDto'];
export type Finding = Schemas['FindingDto'];
export type TrainingSeries = Schemas['TrainingSeriesDto'];
export type CandidateFilters = NonNullable<paths['/api/training/candidates']['get']['parameters']['query']>;

export const candidatesQuery = (filters: CandidateFilters) =>
  queryOptions<Schemas['CandidatesDto'], ProblemError>({
    queryKey: keys.candidates({ ...filters }),
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/candidates', { params: { query: { ...filters, limit: 200 } }, signal })),
    placeholderData: keepPreviousData,
  });

export const materialsQuery = () =>
  queryOptions<Schemas['MaterialListDto'], ProblemError>({
    queryKey: keys.materials,
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/materials', { signal })),
  });

export const seriesQuery = () =>
  queryOptions<Schemas['TrainingSeriesListDto'], ProblemError>({
    queryKey: keys.trainingSeries,
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/series', { signal })),
  });

export const materialQuery = (materialId: string) =>
  queryOptions<Material, ProblemError>({
    queryKey: keys.material(materialId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/materials/{materialId}', { params: { path: { materialId } }, signal })),
  });

export const reportQuery = (materialId: string) =>
  queryOptions<Schemas['MaterialReportDto'], ProblemError>({
    queryKey: [...keys.material(materialId), 'report'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/materials/{materialId}/report', { params: { path: { materialId } }, signal })),
  });

export const materialTimelineQuery = (materialId: string) =>
  queryOptions<Schemas['TimelineDto'], ProblemError>({
    queryKey: [...keys.material(materialId), 'timeline'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/training/materials/{materialId}/timeline', { params: { path: { materialId } }, signal })),
  });

export const materialFrameQuery = (materialId: string, version: number) =>
  queryOptions<Schemas['ReplayFrameDto'], ProblemError>({
    queryKey: [...keys.material(materialId), 'frame', version],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/training/materials/{materialId}/replay', { params: { path: { materialId }, query: { version } }, signal })),
    placeholderData: keepPreviousData,
  });
