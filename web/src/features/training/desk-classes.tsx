import { Tag } from 'antd';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import type { TrainingClass } from '../training-classes/class-types';

const SHOWN = 8;

/** Classes with where they stand. */
export const DeskClasses = ({ classes }: { readonly classes: readonly TrainingClass[] }) => (
  <>
    {classes.length === 0 && <EmptyState text="还没有培训班" />}
    <ul className="desk-list">
      {classes.slice(0, SHOWN).map(({ classId, title, phase, phaseName, opensAt, closesAt, trainees }) => (
        <li key={classId}>
          <Link to={`/training/classes/${classId}`}>{title}</Link> <Tag color={phase === 'running' ? 'green' : 'default'}>{phaseName}</Tag>
          <span className="muted">
            {formatInstant(opensAt)} 开班{closesAt === undefined ? '' : `，${formatInstant(closesAt)} 结束`}，学员 {trainees} 人
          </span>
        </li>
      ))}
    </ul>
    <Link to="/training/classes">全部培训班（{classes.length}）</Link>
  </>
);
