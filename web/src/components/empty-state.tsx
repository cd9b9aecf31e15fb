import { Empty } from 'antd';
import type { ReactNode } from 'react';

/** Says that there is nothing, and what to do about it. */
export const EmptyState = ({ text, children }: { readonly text: string; readonly children?: ReactNode }) => (
  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text}>
    {children}
  </Empty>
);
