import { Spin } from 'antd';

/** Shown while a page or its data is on its way; says so to screen readers too. */
export const PageLoading = () => (
  <div className="page-loading" role="status" aria-live="polite">
    <Spin size="large" />
    <span>正在加载…</span>
  </div>
);
