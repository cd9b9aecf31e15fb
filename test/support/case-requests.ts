import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Client, TestApp } from './app.js';

interface SeededOfficer {
  readonly id: string;
  readonly username: string;
}
const seed = JSON.parse(readFileSync(new URL('../../seed/officers.json', import.meta.url), 'utf8'));
const officers: readonly SeededOfficer[] = Array.isArray(seed) ? seed : seed.officers;

/** Id of a demonstration officer by username. */
export const officerOf = (username: string): string => {
  const found = officers.find((officer) => officer.username === username);
  if (found === undefined) throw new Error(`no officer ${username}`);
  return found.id;
};

/** A registration as 营前镇 would write it: unapproved sand digging, which belongs to the water bureau. */
export const registration = (also: Record<string, unknown> = {}): Record<string, unknown> => ({
  subject: 'case',
  title: '李样乙(虚构)涉嫌未经批准采砂案',
  cause: '未经批准采砂',
  source: 'patrol',
  discoveredAt: '2026-09-07T08:30',
  occurredFrom: '2026-09-07',
  township: '360724103',
  address: `营前镇例河(虚构)${randomUUID().slice(0, 8)}`,
  facts: '现场发现采砂机具一台。',
  item: 'SL-01',
  parties: [
    { kind: 'person', name: '李样乙(虚构)', idNumber: '999999199002150029', phone: '0797-0000000', address: '营前镇例村(虚构)2组' },
  ],
  officers: [officerOf('yq-jbr1'), officerOf('yq-jbr2')],
  evidence: [
    {
      name: '现场检查笔录',
      kind: 'inspection-record',
      copies: 1,
      original: true,
      collectedAt: '2026-09-07T08:40',
      collectedWhere: '例河(虚构)',
      collectedBy: '两名执法人员',
    },
  ],
  goods: [],
  measures: [],
  duplicateReason: '测试案卷各自独立。',
  ...also,
});

export const draft = (also: Record<string, unknown> = {}): Record<string, unknown> => ({
  to: 'sy-sl',
  reason: 'no-jurisdiction',
  explanation: '河道采砂由县水利局处罚。',
  legalBasis: '《河道管理条例》第四十四条',
  urgency: 'ordinary',
  officers: [officerOf('yq-jbr1'), officerOf('yq-jbr2')],
  contactName: '郑样甲',
  contactPhone: '0797-0000000',
  materials: [
    { kind: 'investigation-report', name: '调查报告', copies: 1 },
    { kind: 'records', name: '现场检查笔录', copies: 1 },
  ],
  goods: [],
  ...also,
});

/** Asks as an officer and answers the body; fails with what the server said unless it was a success. */
export const told = async (client: Client, path: string, body: object = {}, headers: Record<string, string> = {}) => {
  const response = await client.post(path).set(headers).send(body);
  if (response.status >= 300) throw new Error(`${path}: ${response.status} ${JSON.stringify(response.body)}`);
  return response.body;
};

export const openedCase = async (app: TestApp, also: Record<string, unknown> = {}): Promise<string> =>
  String((await told(await app.as('yq-jbr1'), '/api/cases', registration(also))).caseId);

/** A handoff on its way from 营前镇 to the water bureau. */
export const sentHandoff = async (app: TestApp, caseId: string, also: Record<string, unknown> = {}): Promise<string> => {
  const officer = await app.as('yq-jbr1');
  const { handoffId } = await told(officer, `/api/cases/${caseId}/handoffs`, draft(also));
  const path = `/api/cases/${caseId}/handoffs/${handoffId}`;
  await told(officer, `${path}/submit`);
  await told(await app.as('yq-fgld'), `${path}/approve`);
  await told(await app.as('yq-djy'), `${path}/send`, { signedBy: [officerOf('yq-jbr1'), officerOf('yq-jbr2')] });
  return String(handoffId);
};

export const receivedHandoff = async (app: TestApp, caseId: string): Promise<string> => {
  const handoffId = await sentHandoff(app, caseId);
  await told(await app.as('sl-djy'), `/api/cases/${caseId}/handoffs/${handoffId}/receive`, { goodsCount: 0, materialsCount: 2 });
  return handoffId;
};
