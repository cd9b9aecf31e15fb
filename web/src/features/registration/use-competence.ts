import { useQuery } from '@tanstack/react-query';
import { competenceQuery, itemsQuery } from '../catalogue/catalogue-queries';

/** The item of a code as the catalogue has it on the day. */
export const useItem = (code: string | undefined, asOf: string) => {
  const { data } = useQuery({ ...itemsQuery(asOf, code ?? ''), enabled: code !== undefined });
  return data?.items.find((item) => item.code === code);
};

/** Asked as soon as item and place are known. */
export const useCompetence = (item: string | undefined, place: string | undefined, asOf: string) =>
  useQuery({ ...competenceQuery(item ?? '', place ?? '', asOf), enabled: item !== undefined && place !== undefined });
