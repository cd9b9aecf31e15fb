import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.js';
import { told } from './case-requests.js';

/** A whistle as 营前镇 would write it: waste in the river, for the water bureau and the ecology branch. */
export const whistleDraft = (also: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: '例河河滩采砂、水面油污（虚构）',
  facts: '例河河滩有采砂机具，水面有油污。',
  beyond: '涉及水利、生态环境两个部门的职权，镇里没有检测设备。',
  source: 'grid',
  address: '例河大桥下（虚构）',
  items: ['SL-01', 'HJ-03'],
  urgency: 'ordinary',
  complexity: 'complex',
  contactName: '郑样甲',
  contactPhone: '0797-0000000',
  calls: [
    { organ: 'sy-sl', asks: '查处采砂，恢复河道。' },
    { organ: 'sy-sthj', asks: '检测水质。' },
  ],
  ...also,
});

export interface TestWhistle {
  readonly whistleId: string;
  readonly path: string;
}

export const draftedWhistle = async (app: TestApp, also: Record<string, unknown> = {}): Promise<TestWhistle> => {
  const { whistleId } = await told(await app.as('yq-jbr1'), '/api/whistles', whistleDraft(also));
  return { whistleId: String(whistleId), path: `/api/whistles/${String(whistleId)}` };
};

export const blownWhistle = async (app: TestApp, also: Record<string, unknown> = {}): Promise<TestWhistle> => {
  const whistle = await draftedWhistle(app, also);
  await told(await app.as('yq-zz'), `${whistle.path}/blow`, { opinion: '确属两个部门职权，同意吹哨。' });
  return whistle;
};

export const reported = async (app: TestApp, { path }: TestWhistle, ...usernames: readonly string[]): Promise<void> => {
  for (const username of usernames)
    await told(await app.as(username), `${path}/report`, { people: ['甲样', '乙样'], arrivedAt: app.clock.now().slice(0, 16) });
};

export const RESULTS = [
  { organ: 'sy-sl', result: 'solved', note: '垃圾已清运。' },
  { organ: 'sy-sthj', result: 'solved', note: '水质达标。' },
];

export const closedWhistle = async (app: TestApp): Promise<TestWhistle> => {
  const whistle = await blownWhistle(app);
  await reported(app, whistle, 'sl-jbr1', 'sthj-jbr1');
  await told(await app.as('yq-fgld'), `${whistle.path}/close`, { results: RESULTS, summary: '问题已解决。' });
  return whistle;
};

export const unknownWhistle = (): string => `/api/whistles/${randomUUID()}`;
