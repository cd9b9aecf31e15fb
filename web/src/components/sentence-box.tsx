import { InfoCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import './sentence-box.css';

/** A sentence of the system that the officer relies on, such as who is competent and why. */
export const SentenceBox = ({ title, children }: { readonly title?: string; readonly children: ReactNode }) => (
  <div className="sentence-box" role="note">
    <InfoCircleOutlined aria-hidden />
    <div>
      {title !== undefined && <strong>{title}</strong>}
      <div className="pre-line">{children}</div>
    </div>
  </div>
);
