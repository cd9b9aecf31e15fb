import { cleanBody } from '../../../components/clean-body.js';
import type { PushContent } from '../push-types.js';

/** The content as the form holds it: no party is a choice of its own there. */
export interface ContentValues {
  readonly content: Omit<PushContent, 'party'> & {
    readonly party: { readonly kind: 'none' } | NonNullable<PushContent['party']>;
  };
}

export const contentValues = (content?: PushContent): Partial<ContentValues> => ({
  content: { ...(content ?? { title: '', text: '' }), party: content?.party ?? { kind: 'none' } },
});

/** The body: what was left empty is left out, and a party that is none. */
export const contentBody = ({ content: { party, ...content }, ...rest }: ContentValues): unknown => {
  const given = party.kind === 'none' ? {} : { party: party.kind === 'person' ? { kind: party.kind, name: party.name } : party };
  return { ...cleanBody<object>(rest), content: cleanBody({ ...content, ...given }) };
};
