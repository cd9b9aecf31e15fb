import type { ReactNode } from 'react';
import { useTitle } from './use-title';

interface PageTitleProps {
  readonly title: string;
  /** Beside the title: tags, a number. */
  readonly children?: ReactNode;
  /** Buttons at the right. */
  readonly actions?: ReactNode;
}

/** The one `h1` of a page; also the title of the browser tab. */
export const PageTitle = ({ title, children, actions }: PageTitleProps) => {
  useTitle(title);
  return (
    <div className="page-title">
      <h1>{title}</h1>
      {children}
      {actions !== undefined && <div className="page-title-actions no-print">{actions}</div>}
    </div>
  );
};
