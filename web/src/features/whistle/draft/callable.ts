import { useQuery } from '@tanstack/react-query';
import { organsQuery } from '../../../api/organs';

/** County departments by id: those that a township may call. The server decides. */
export const useCallable = (): ReadonlyMap<string, string> => {
  const { data = [] } = useQuery(organsQuery());
  return new Map(data.filter(({ canHandOff, level }) => canHandOff && level !== 'township').map(({ id, name }) => [id, name]));
};
