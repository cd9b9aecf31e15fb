import type { PushContent } from './push-types';

const partyText = ({ name, uscc, representative }: NonNullable<PushContent['party']>): string =>
  [name, uscc, representative === undefined ? undefined : `法定代表人（经营者）${representative}`]
    .filter((part) => part !== undefined)
    .join('，');

export const PushContentText = ({ content: { text, documentNumber, party, basis } }: { readonly content: PushContent }) => (
  <>
    <p className="pre-line push-text">{text}</p>
    <dl className="push-facts">
      {documentNumber !== undefined && (
        <>
          <dt>文号</dt>
          <dd>{documentNumber}</dd>
        </>
      )}
      {party !== undefined && (
        <>
          <dt>当事人</dt>
          <dd className="wrap-anywhere">{partyText(party)}</dd>
        </>
      )}
      {basis !== undefined && (
        <>
          <dt>依据</dt>
          <dd className="wrap-anywhere">{basis}</dd>
        </>
      )}
    </dl>
  </>
);
