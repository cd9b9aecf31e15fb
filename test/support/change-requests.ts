import type { TestApp } from './app.js';
import { officerOf, registration, told } from './case-requests.js';

export const CHANGES = '/api/catalogue/changes';

/** 征收办: land compensation → 自然资源局, demolition waste → 城管局, housing safety → 住建局; the rest to 住建局 (S09, fictional). */
export const split = (also: object = {}) => ({
  kind: 'organ-abolished',
  basis: '犹编〔2026〕例1号（虚构）',
  reasons: '机构改革，征收办撤销，职权分别由三个部门承接。',
  effectiveFrom: '2026-03-20',
  example: true,
  from: 'sy-zsb',
  rows: [
    { item: 'TD-08', to: 'sy-zrzy' },
    { item: 'CG-04', to: 'sy-cg' },
    { item: 'ZJ-03', to: 'sy-zj' },
  ],
  generalSuccessor: 'sy-zj',
  transitionUntil: '2026-06-20',
  ...also,
});

export const appliedChange = async (app: TestApp, username: string, body: object): Promise<string> =>
  String((await told(await app.as(username), CHANGES, body)).changeId);

/** Consent of the government and both reviews. */
export const reviewedChange = async (app: TestApp, changeId: string): Promise<void> => {
  await told(await app.as('zf-xld'), `${CHANGES}/${changeId}/consent`, { opinion: '同意研究调整。' });
  await told(await app.as('bb-qdgly'), `${CHANGES}/${changeId}/review`, { opinion: '职责划分清楚。' });
  await told(await app.as('sfj-jdy'), `${CHANGES}/${changeId}/review`, { opinion: '合法性审核通过。' });
};

/** A file of an officer of any organ, and of the colleague beside him. */
export const openedBy = async (app: TestApp, username: string, also: object): Promise<string> => {
  const officers = [officerOf(username), officerOf(username.replace('1', '2'))];
  const body = registration({ discoveredAt: '2026-03-01T09:00', occurredFrom: '2026-03-01', officers, evidence: [], ...also });
  return String((await told(await app.as(username), '/api/cases', body)).caseId);
};
