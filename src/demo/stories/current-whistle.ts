import { itemCode, organId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { whistle } from '../script.js';
import type { Story } from '../story.js';
import { daysBefore } from './current-cases.js';

/** Blown the day before the first start: one department has come, the other is due. */
export const currentWhistle = (now: Instant): Story => ({
  id: 'NOW-W1',
  title: '等待报到的吹哨',
  steps: [
    whistle('yq-jbr1', daysBefore(now, 1, 10), {
      type: 'DraftWhistle',
      content: {
        title: '营前镇例河(虚构)河滩搭棚经营、水面油污',
        facts: '村民反映例河(虚构)河滩上搭棚卖烧烤，污水直排，水面有油花。',
        beyond: '涉及水利、生态环境两个部门的职权，镇里没有检测设备。',
        source: 'hotline-12345',
        sourceNumber: '12345-例-0417(虚构)',
        address: '例河大桥下(虚构)',
        items: [itemCode('SL-04'), itemCode('HJ-03')],
        urgency: 'ordinary',
        complexity: 'complex',
        contact: { name: '郑样甲', phone: '0797-0000000' },
        calls: [
          { organ: organId('sy-sl'), asks: '查处占用河滩搭棚的行为。' },
          { organ: organId('sy-sthj'), asks: '检测水质，查处污水直排。' },
        ],
      },
    }),
    whistle('yq-zz', daysBefore(now, 1, 11), { type: 'BlowWhistle', opinion: '超出本镇职权，同意吹哨。' }),
    whistle('sl-jbr1', daysBefore(now, 1, 15), { type: 'ReportIn', people: ['彭样甲', '彭样乙'], arrivedAt: daysBefore(now, 1, 15) }),
  ],
});
