import { Fragment } from 'react';
import { CitationLink } from './citation-link';
import { citedParts } from './cited-parts';

/** What a person wrote, with every 《…》第…条 in it as a citation of that day. */
export const CitedText = ({ text, on }: { readonly text: string; readonly on?: string | undefined }) => (
  <>
    {citedParts(text).map(({ text: part, cited }, index) =>
      cited === undefined ? (
        <Fragment key={index}>{part}</Fragment>
      ) : (
        <CitationLink key={index} {...cited} on={on}>
          {part}
        </CitationLink>
      ),
    )}
  </>
);
