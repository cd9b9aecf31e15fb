import { Tag } from 'antd';
import type { Schemas } from '../../../api/types';
import { OrganName } from '../../../components/organ-name';
import type { OrganPositions } from '../dispute-types';
import { JointRecords } from './joint-records';
import { StatedPositionView } from './stated-position';

interface PositionsPartProps {
  readonly columns: readonly OrganPositions[];
  readonly dispute: Schemas['DisputeDto'];
  readonly caseId: string;
}

/** What an organ that has said nothing is: asked in vain, or not asked yet. */
const silence = ({ asked, awaited }: Schemas['DisputeDto'], organ: string): string => {
  if (awaited.some(({ id }) => id === organ)) return '已转送，尚未答复。';
  return asked.some(({ id }) => id === organ) ? '没有答复。' : '没有单独表示过意见。';
};

/** 各方意见 side by side, each in order of time; what they said together stands once, below. */
export const PositionsPart = ({ columns, dispute, caseId }: PositionsPartProps) => (
  <>
    <div className="position-columns">
      {columns.map(({ organ, positions }) => {
        const own = positions.filter(({ joint }) => !joint);
        return (
          <section key={organ.id} className="position-column" aria-label={`${organ.name}的意见`}>
            <h3>
              <OrganName organ={organ} /> {organ.id === dispute.applicant.id && <Tag>申请</Tag>}
              {dispute.awaited.some(({ id }) => id === organ.id) && <Tag color="gold">待答复</Tag>}
            </h3>
            {own.length === 0 && <p className="muted">{silence(dispute, organ.id)}</p>}
            {own.map((position) => (
              <StatedPositionView key={`${position.version}${position.source}`} position={position} caseId={caseId} />
            ))}
          </section>
        );
      })}
    </div>
    <JointRecords columns={columns} caseId={caseId} />
  </>
);
