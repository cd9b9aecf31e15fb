import { Tag } from 'antd';
import type { components } from '../../api/schema';

/** What one organ could see at that moment, and why. */
export const SightPanel = ({
  sight: { organ, couldSee, personalData, sentence },
}: {
  readonly sight: components['schemas']['OrganSightDto'];
}) => (
  <section className="panel" aria-label="当时的权限">
    <h3>{organ.name}当时看得到什么</h3>
    <Tag color={couldSee ? 'green' : 'default'}>{couldSee ? '能看到案卷' : '看不到案卷'}</Tag>
    {couldSee && <Tag>{personalData ? '能看到个人信息' : '看不到个人信息'}</Tag>}
    <p className="muted">{sentence}</p>
  </section>
);
