import { Grid } from 'antd';
import { useRef } from 'react';

/** Whether the screen is at least so wide. Paper is narrow too, but browsers lose what is laid out anew while they print. */
export const useWideScreen = (from: 'md' | 'lg'): boolean => {
  const wide = Grid.useBreakpoint()[from] !== false;
  const shown = useRef(wide);
  if (!window.matchMedia('print').matches) shown.current = wide;
  return shown.current;
};
