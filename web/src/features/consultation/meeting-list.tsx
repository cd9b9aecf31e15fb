import type { Schemas } from '../../api/types';
import { formatInstant } from '../../components/format';
import { FactsList } from './facts-list';

/** Meetings with who was there and what was said. */
export const MeetingList = ({ title, meetings }: { readonly title: string; readonly meetings: readonly Schemas['MeetingDto'][] }) =>
  meetings.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      {meetings.map(({ heldAt, attendees, experts, minutes }) => (
        <FactsList
          key={heldAt}
          className="meeting print-block"
          facts={[
            ['时间', formatInstant(heldAt)],
            ['参加人', attendees.map(({ organ, names }) => `${organ.name}：${names.join('、')}`).join('\n')],
            experts.length === 0 ? undefined : ['专家', experts.join('、')],
            ['记录', minutes],
          ]}
        />
      ))}
    </>
  );
