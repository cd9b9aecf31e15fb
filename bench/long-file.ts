import { randomUUID } from 'node:crypto';
import type { NewEvent } from '../src/event-store/event-store.js';
import { type CaseId, itemCode, officerId, organId } from '../src/kernel/ids.js';
import { type Instant, type LocalDate, instant } from '../src/kernel/time.js';
import type { CaseEvent } from '../src/case-file/index.js';

const OFFICER = officerId('00000000-0000-4000-8000-000000000001');
const ORGAN = organId('360724103');

/** A file of one opening and many additions of evidence, with names and numbers in free text as officers write them. */
export const longFile = (id: CaseId, size: number): readonly NewEvent[] =>
  Array.from({ length: size }, (_, index) => newEvent(index === 0 ? opened(id) : addition(index), index));

const at = (index: number): Instant =>
  instant(
    `2026-03-02T${String(8 + (Math.floor(index / 3600) % 10)).padStart(2, '0')}:${String(Math.floor(index / 60) % 60).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}.000+08:00`,
  );

const newEvent = ({ type, data }: CaseEvent, index: number): NewEvent => {
  const eventId = randomUUID();
  const actor = { officerId: OFFICER, organId: ORGAN, role: 'case-officer' } as const;
  return {
    type,
    data,
    metadata: {
      eventId,
      schemaVersion: type === 'CaseOpened' ? 2 : 1,
      actor,
      recordedAt: at(index),
      correlationId: eventId,
      causationId: eventId,
    },
  };
};

const by = (index: number) => ({ by: OFFICER, organ: ORGAN, occurredAt: at(index), clocks: [] });

const opened = (id: CaseId): CaseEvent => ({
  type: 'CaseOpened',
  data: {
    ...by(0),
    caseId: id,
    matterId: randomUUID(),
    details: {
      ...{ subject: 'lead', title: '李样乙涉嫌未经批准采砂', cause: '未经批准采砂', source: 'patrol', harmToLifeOrFinance: false },
      ...{ discoveredAt: at(0), occurredFrom: '2026-03-01' as LocalDate, place: { township: '360724103', address: '营前镇例洲村3组' } },
      ...{ facts: '李样乙（电话13800000000）在例洲村河段采砂，车牌赣B12345。', item: itemCode('SL-01'), itemName: '未经批准采砂' },
    },
    parties: [
      {
        kind: 'person',
        partyId: randomUUID(),
        name: '李样乙',
        idNumber: '999999199002150029',
        phone: '13800000000',
        address: '营前镇例洲村3组',
      },
    ],
    officers: [{ officer: OFFICER, name: '陈样甲', certificate: '例执36072400001' }],
    ...{ evidence: [], goods: [], measures: [] },
  },
});

const addition = (index: number): CaseEvent =>
  index % 2 === 0
    ? {
        type: 'EvidenceAdded',
        data: {
          ...by(index),
          evidence: [
            {
              ...{ evidenceId: randomUUID(), name: `李样乙询问笔录（第${index}份）`, kind: 'party-statement', copies: 1, original: true },
              ...{ collectedAt: at(index), collectedWhere: '营前镇例洲村3组', collectedBy: '陈样甲' },
            },
          ],
        },
      }
    : {
        type: 'CompetenceDoubted',
        data: {
          ...by(index),
          competence: {
            ...{
              item: itemCode('SL-01'),
              itemName: '未经批准采砂',
              place: '360724103',
              asOf: '2026-03-02' as LocalDate,
              sectorRule: 'MWR',
            },
            ...{ holders: [], assisting: [], sentence: '没有机关的清单列有这一事项。' },
          },
          reason: `第${index}次核对：李样乙的砂石由张三元运走，联系电话13900000000，砂款12345元已付。`,
        },
      };
