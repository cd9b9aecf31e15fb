import { itemCode, organId } from '../../kernel/ids.js';
import { on, push } from '../script.js';
import type { Story } from '../story.js';

const TOWNSHIP = '360724103';

/** What one organ tells another without being asked: a licence reaches the township that subscribed, and is corrected. */
export const standingPushes = (): Story => ({
  id: 'P1',
  title: '许可信息推送与订阅',
  steps: [
    push('yq-sjfzr', on('2026-03-02 09:00'), 'subscription', {
      type: 'MakeSubscription',
      kinds: ['licence', 'penalty'],
      items: [],
      places: [TOWNSHIP],
      purpose: '核对本镇辖区内的许可和处罚，安排日常巡查。',
    }),
    push('scjg-jbr1', on('2026-06-08 10:00'), 'licence', {
      type: 'DraftPush',
      kind: 'licence',
      item: itemCode('SC-01'),
      place: TOWNSHIP,
      weighty: false,
      factAt: on('2026-06-08 09:00'),
      content: {
        title: '食品经营许可：例记小吃店(虚构)',
        text: '准予食品经营，主体业态餐饮服务经营者，有效期五年。',
        documentNumber: '犹市监许〔2026〕例1号',
        party: { kind: 'organisation', name: '例记小吃店(虚构)' },
      },
    }),
    push('scjg-sjfzr', on('2026-06-09 09:30'), 'licence', { type: 'SendPush', named: [organId('sy-wj')] }),
    push('yq-djy', on('2026-06-09 14:00'), 'licence', { type: 'AcknowledgePush' }),
  ],
});
