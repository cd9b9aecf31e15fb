import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { formatInstant } from '../../components/format';
import { draftsQuery } from './draft-query';

const SHOWN = 3;

/** Registrations that were begun before, so that the same matter is not typed twice. */
export const ResumeHint = () => {
  const { data = [] } = useQuery(draftsQuery);
  const drafts = data.slice(0, SHOWN);
  if (drafts.length === 0) return null;
  return (
    <Alert
      className="resume-hint"
      type="info"
      showIcon
      closable
      title={
        <>
          有 {data.length} 份未完成的登记，可以接着填：
          {drafts.map(({ draftId, title, updatedAt }) => (
            <Link key={draftId} to={`/cases/new?draft=${draftId}`} className="resume-link">
              {title === '' ? '未命名' : title}（{formatInstant(updatedAt)}）
            </Link>
          ))}
        </>
      }
    />
  );
};
