import type { ReactNode } from 'react';
import { type Cited, useOpenCitation } from './citation-context';
import './citation.css';

/** A citation that opens the article as in force on the day of its step; plain text on paper, and before sign-in. */
export const CitationLink = ({ children, ...cited }: Cited & { readonly children: ReactNode }) => {
  const open = useOpenCitation();
  if (open === undefined) return <>{children}</>;
  return (
    <button type="button" className="citation" title="查看条文" onClick={() => open(cited)}>
      {children}
    </button>
  );
};
