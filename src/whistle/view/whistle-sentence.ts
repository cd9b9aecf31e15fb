import type { OrganId } from '../../kernel/ids.js';
import { type Names, type Sentence, minuteOf, say } from '../../docket/index.js';
import { RATING_CRITERIA, type RatingPoints, type WhistleContent, type WhistleEvent } from '../domain/whistle.events.js';
import { COMPLEXITY_WORDS, CRITERION_WORDS, LINK_WORDS, RESULT_WORDS, URGENCY_WORDS } from '../wording.js';

const listed = (organs: readonly OrganId[], names: Names): string => organs.map((organ) => names.organ(organ).name).join('、');

const contentDetails = ({ facts, beyond, urgency, complexity, calls }: WhistleContent, names: Names): readonly string[] => [
  `情况：${facts}`,
  `本级解决不了的原因：${beyond}`,
  `${URGENCY_WORDS[urgency]}，${COMPLEXITY_WORDS[complexity]}`,
  ...calls.map(({ organ, asks }) => `${names.organ(organ).name}：${asks}`),
];

const pointsText = (points: RatingPoints): string =>
  [...new Set([...RATING_CRITERIA.department, ...RATING_CRITERIA.township])]
    .flatMap((criterion) => (points[criterion] === undefined ? [] : [`${CRITERION_WORDS[criterion]} ${points[criterion]} 分`]))
    .join('，');

/** One event of a whistle in words, with the rules it rests on. */
export const whistleSentence = (event: WhistleEvent, names: Names): Sentence => {
  const { type, data } = event;
  switch (type) {
    case 'WhistleDrafted':
      return say(`拟吹哨：${data.content.title}`, contentDetails(data.content, names));
    case 'WhistleRevised':
      return say(`修改吹哨：${data.content.title}`, contentDetails(data.content, names));
    case 'WhistleReturned':
      return say('审核退回', [`理由：${data.reasons}`], ['YH-1']);
    case 'WhistleReviewed':
      return say('乡镇主要负责人审核同意', [data.opinion], ['YH-1']);
    case 'WhistleBlown':
      return say(
        data.repeatOf === undefined ? '吹哨' : '吹哨（重复吹哨）',
        [data.repeatOf === undefined ? undefined : `同一乡镇就同一事项已于 ${minuteOf(data.repeatOf.blownAt)} 吹哨`],
        data.repeatOf === undefined ? ['YH-1'] : ['YH-1', 'SY-WREPEAT'],
      );
    case 'WhistleWithdrawn':
      return say('撤回吹哨', [`理由：${data.reasons}`]);
    case 'DepartmentCalled':
      return say(`增派${names.organ(data.call.organ).name}`, [`要求：${data.call.asks}`]);
    case 'DepartmentResponded': {
      const late = data.clocks.some((change) => change.change === 'met' && change.late);
      return say(late ? '报到（逾期）' : '报到', [`到场 ${minuteOf(data.arrivedAt)}：${data.people.join('、')}`, data.note]);
    }
    case 'OnSiteHandled':
      return say(data.finished ? '现场处置完毕' : '现场处置', [
        `${minuteOf(data.handledAt)}：${data.people.join('、')}`,
        `发现：${data.findings}`,
        `措施：${data.measures}`,
      ]);
    case 'WhistleMeetingHeld':
      return say(`召开会商（${minuteOf(data.heldAt)}）`, [
        ...data.attendees.map(({ organ, names: people }) => `${names.organ(organ).name}：${people.join('、')}`),
        data.minutes,
      ]);
    case 'WhistleLeadNamed':
      return say(`确定${names.organ(data.lead).name}牵头`, [data.reasons], ['BJ-J14']);
    case 'WhistleObjected':
      return say(
        `对派单提出异议，由${names.organ(data.to).name}复核`,
        [
          `理由：${data.grounds}`,
          `依据：${data.legalBasis}`,
          data.believes === undefined ? undefined : `认为应由${names.organ(data.believes).name}办理（仅为意见，不产生派单效果）`,
        ],
        ['BJ-J12'],
      );
    case 'WhistleObjectionDecided':
      return say(
        data.upheld ? `异议成立，解除${names.organ(data.of).name}的派单` : `异议不成立，${names.organ(data.of).name}继续办理`,
        [`理由：${data.reasons}`],
        data.upheld ? ['BJ-J12'] : ['BJ-J12', 'BJ-J14'],
      );
    case 'WhistleReportedUp':
      return say(`报${names.organ(data.to).name}：${listed(data.about, names)}`, [data.reasons], ['BJ-S44']);
    case 'WhistleClosed':
      return say('销哨', [
        ...data.results.map(({ organ, result, note }) => `${names.organ(organ).name}：${RESULT_WORDS[result]}。${note}`),
        data.summary,
      ]);
    case 'WhistleRated':
      return say(`评哨：${names.organ(data.of).name}`, [pointsText(data.points), data.reasons], ['BJ-J33']);
    case 'WhistleLinked':
      return say(`关联${LINK_WORDS[data.target.kind]}`, [data.note]);
  }
};
