import { Tag } from 'antd';
import type { CaseDetail } from '../../api/types';
import { OrganName } from '../../components/organ-name';
import { ObjectionList, RectificationList } from './answers';
import { PaperList } from './paper-list';
import { ReminderList } from './reminder-list';
import { supervisionAnchor } from './supervision-anchor';
import { SupervisionFacts } from './supervision-facts';
import { SupervisionLadder } from './supervision-ladder';
import type { Supervision } from './supervision-types';

interface SupervisionCardProps {
  readonly supervision: Supervision;
  readonly file: CaseDetail;
}

/** One 督办: the duty, how far it has come, and everything that was written about it. */
export const SupervisionCard = ({ supervision, file }: SupervisionCardProps) => {
  const { supervisionId, organ, about, stateName, reminders, documents, objections, rectifications } = supervision;
  return (
    <article id={supervisionAnchor(supervisionId)} className="supervision-card" aria-label={`督办${organ.name}：${about.name}`}>
      <h3 className="handoff-title">
        {about.name} · <OrganName organ={organ} /> <Tag color="blue">{stateName}</Tag>
      </h3>
      <SupervisionLadder supervision={supervision} />
      <SupervisionFacts supervision={supervision} file={file} />
      <ReminderList reminders={reminders} />
      <PaperList papers={documents} />
      <ObjectionList objections={objections} />
      <RectificationList rectifications={rectifications} />
    </article>
  );
};
