import { useEffect, useState } from 'react';
import type { useBoard } from './use-board';

/** Prints the whole table: what was not loaded yet is loaded first, page after page. */
export const usePrintAll = (board: ReturnType<typeof useBoard>) => {
  const [preparing, setPreparing] = useState(false);
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = board;
  useEffect(() => {
    if (!preparing || isFetchingNextPage) return;
    if (hasNextPage && !isError) {
      void fetchNextPage();
      return;
    }
    setPreparing(false);
    if (!isError) window.print();
  }, [preparing, hasNextPage, isFetchingNextPage, isError, fetchNextPage]);
  return { preparing, start: () => setPreparing(true) };
};
