import type { Schemas } from '../../../api/types';
import type { Share } from '../share-types';

type Draft = Schemas['DraftShareRequestBody'];
export type AskedValues = Partial<Draft>;

const texts = (list: readonly string[] | undefined): string[] => (list ?? []).map((text) => text.trim()).filter((text) => text !== '');
const filled = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]: [string, unknown]) => value !== undefined && value !== ''));

/** What a form holds, as the server takes it: lists without empty lines, and nothing of the kind that was not chosen. */
export const askedBody = ({ documents, recordsBy, recordValues, item, about, provider, fields = [], ...rest }: AskedValues): Draft => {
  const own =
    rest.kind === 'case' ? { about, provider, documents: texts(documents) } : { item, recordsBy, recordValues: texts(recordValues) };
  return { ...filled({ ...rest, ...own }), fields } as Draft; // the rules of the form have checked the rest
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
