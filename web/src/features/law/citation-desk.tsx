import { type ReactNode, useCallback, useRef, useState } from 'react';
import { type Cited, CitationContext } from '../../components/citation/citation-context';
import { ArticleDrawer } from './article-drawer';

/** One drawer for all citations of the page; closing it gives the keyboard back to the citation. */
export const CitationDesk = ({ children }: { readonly children: ReactNode }) => {
  const [cited, setCited] = useState<Cited | undefined>(undefined);
  const opener = useRef<Element | null>(null);
  const open = useCallback((wanted: Cited) => {
    if (document.activeElement?.closest('.ant-drawer') === null) opener.current = document.activeElement;
    setCited(wanted);
  }, []);
  const close = (): void => {
    setCited(undefined);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <CitationContext value={open}>
      {children}
      <ArticleDrawer cited={cited} onClose={close} />
    </CitationContext>
  );
};
