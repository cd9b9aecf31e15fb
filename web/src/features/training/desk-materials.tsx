import { Tag } from 'antd';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { type MaterialRow } from '../materials/material-queries';
import { stateColours } from '../materials/materials-page';

const SHOWN = 8;

/** The newest materials that can still be used. */
export const DeskMaterials = ({ materials }: { readonly materials: readonly MaterialRow[] }) => {
  const usable = materials.filter(({ state }) => state !== 'withdrawn');
  if (usable.length === 0) return <EmptyState text="还没有教学案卷" />;
  return (
    <>
      <ul className="desk-list">
        {usable.slice(0, SHOWN).map(({ materialId, title, state, stateName, openFindings }) => (
          <li key={materialId}>
            <Link to={`/training/materials/${materialId}`}>{title}</Link> <Tag color={stateColours[state]}>{stateName}</Tag>
            {openFindings > 0 && <span className="muted">待处理疑点 {openFindings} 条</span>}
          </li>
        ))}
      </ul>
      <Link to="/training/materials">全部教学案卷（{materials.length}）</Link>
    </>
  );
};
