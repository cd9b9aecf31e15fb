import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/types';
import { nameOf } from '../../../wording/code-set';
import { linkKinds } from '../../../wording/case-codes';
import { LinkedTitle } from './linked-title';

export const LinksSection = ({ file }: { readonly file: CaseDetail }) =>
  file.links.length === 0 ? (
    <p className="muted">没有关联案卷。</p>
  ) : (
    <ul className="links">
      {file.links.map(({ caseId, link, reason }) => (
        <li key={`${caseId}${link}`}>
          <strong>{nameOf(linkKinds, link)}</strong>：
          <Link to={`/cases/${caseId}`}>
            <LinkedTitle caseId={caseId} />
          </Link>
          <div className="muted">{reason}</div>
        </li>
      ))}
    </ul>
  );
