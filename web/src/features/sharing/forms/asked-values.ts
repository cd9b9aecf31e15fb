import type { Schemas } from '../../../api/types';
import type { Share } from '../share-types';

export type AskedValues = Partial<Schemas['DraftShareRequestBody']>;

/** What a form holds, as the server takes it: lists without empty lines, and nothing of the kind that was not chosen. */
export const askedBody = <Body extends Schemas['AskedShareBody']>({
  documents,
  recordsBy,
  recordValues,
  item,
  about,
  provider,
  ...rest
}: AskedValues): Body => {
  const texts = (list: readonly string[] | undefined): string[] => (list ?? []).map((text) => text.trim()).filter((text) => text !== '');
  const filled = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value !== ''));
  const own =
    rest.kind === 'case' ? { about, provider, documents: texts(documents) } : { item, recordsBy, recordValues: texts(recordValues) };
  return {
    ...filled,
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
    fields: rest.fields ?? [],
  } as unknown as Body;
};

export const valuesOf = ({ asked, basis, scenario, purpose, mode, until }: Share): AskedValues => ({
  kind: asked.kind,
  fields: asked.fields.map(({ field }) => field),
  basis,
  scenario,
  purpose,
  mode,
  until,
  ...(asked.item === undefined ? {} : { item: asked.item }),
  ...(asked.about === undefined ? {} : { about: asked.about }),
  ...(asked.records === undefined ? {} : { recordsBy: asked.records.by, recordValues: asked.records.values }),
  ...(asked.kind === 'case' ? { documents: asked.documents.length === 0 ? [''] : asked.documents } : {}),
});
