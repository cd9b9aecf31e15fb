import { BranchesOutlined } from '@ant-design/icons';
import type { Branch } from './branch-types';

/** Nobody takes a branch for the file: said on the screen, and across every printed page. */
export const BranchBanner = ({ branch }: { readonly branch: Branch }) => (
  <>
    <div className="branch-banner" role="note">
      <BranchesOutlined aria-hidden /> <strong>推演</strong>：以下内容在分叉点（第 {branch.origin.version}{' '}
      步）之后均为假设，没有发生，不产生文书、期限和通知。
    </div>
    <div className="branch-watermark" aria-hidden>
      推演 · 不是案卷
    </div>
  </>
);
