import { useEffect } from 'react';

const PRODUCT = '接力 Jieli';

/** Title of the browser tab: several files are open side by side. */
export const useTitle = (title: string | undefined): void => {
  useEffect(() => {
    document.title = title === undefined ? PRODUCT : `${title} · ${PRODUCT}`;
  }, [title]);
};
