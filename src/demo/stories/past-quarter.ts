import { endOf, previousQuarter, quarterOf } from '../../assessment/index.js';
import { organId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { type Cast, handling, handoff, publishAssessment, rating } from '../script.js';
import type { Step, Story } from '../story.js';
import { daysBefore, landLead, sending } from './current-cases.js';

const TOWNSHIP = organId('360724103');
const RESOURCES = organId('sy-zrzy');
const DAY_MS = 86_400_000;

/** A lead that the department takes and does not file; `answered` so many days after it was signed for. */
const takenLead = (who: Cast, id: string, place: string, days: number, answered: number, now: Instant): readonly Step[] => [
  landLead(who, id, days, place, now),
  ...sending(who, days - 1, now),
  handoff('zrzy-djy', daysBefore(now, days - 2, 9), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }),
  handoff('zrzy-fgld', daysBefore(now, days - 2 - answered, 10), { type: 'AcceptHandoff', goods: [], measures: [] }),
  handling('zrzy-fgld', daysBefore(now, days - 3 - answered, 10), {
    type: 'DeclineFiling',
    reasons: '经核查，占地已经批准，违法事实不成立。',
  }),
  handoff('zrzy-djy', daysBefore(now, days - 3 - answered, 15), { type: 'FeedBackFiling', content: '不予立案：占地已经批准。' }),
];

/**
 * The quarter before the first start, so that the assessment has something to say: one answer in time, one late, what the township
 * thinks of it, and the figures as they were published.
 */
export const pastQuarter = (who: Cast, now: Instant): readonly Story[] => {
  const quarter = previousQuarter(quarterOf(now));
  const since = Math.floor((Date.parse(now) - Date.parse(endOf(quarter))) / DAY_MS);
  const rated: Step = rating('yq-fgld', daysBefore(now, Math.max(since - 4, 0), 10), TOWNSHIP, {
    quarter,
    department: RESOURCES,
    points: { promptness: 3, expertise: 5, cooperation: 4, feedback: 4 },
    reason: '两件线索核查认真，其中一件超过两个工作日才答复。',
  });
  return [
    { id: 'K1', title: '上季度按期答复', steps: takenLead(who, 'K1', '例塘', since + 40, 0, now) },
    { id: 'K2', title: '上季度逾期答复', steps: takenLead(who, 'K2', '例岭', since + 32, 9, now) },
    {
      id: 'K3',
      title: '上季度考评',
      steps: [rated, ...(since > 14 ? [publishAssessment('sfj-jdy', daysBefore(now, since - 14, 10), quarter)] : [])],
    },
  ];
};
