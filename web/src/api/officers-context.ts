import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { officersQuery } from './organs';
import type { Officer } from './types';

type OfficersQuery = ReturnType<typeof officersQuery>;

/** Which officers a form offers: those of one's own organ, unless a page around it acts for another. */
export const OfficersContext = createContext<(asOf?: string) => OfficersQuery>(officersQuery);

export const useOfficers = (asOf?: string): UseQueryResult<readonly Officer[]> => useQuery(use(OfficersContext)(asOf));
