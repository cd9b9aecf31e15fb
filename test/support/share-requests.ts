import type { TestApp } from './app.js';
import { told } from './case-requests.js';

/** A request of 安和乡 for two fields of one parcel of the real-estate register. */
export const shareRequest = (also: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind: 'catalogue',
  item: 'ZRZY-BDC',
  fields: ['parcel', 'holder', 'id-number'],
  recordsBy: 'parcel',
  recordValues: ['AH-2026-0017', 'AH-2026-0018'],
  basis: '《行政处罚法》第二十六条、《政务数据共享条例》第二十条',
  scenario: '查处擅自改变土地用途',
  purpose: '查明涉案地块的权利人',
  mode: 'view',
  until: '2026-10-31',
  ...also,
});

/** A request of 安和乡 for material of a file of 营前镇. */
export const caseMaterialRequest = (also: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind: 'case',
  provider: '360724103',
  about: '营前镇查处的采砂案(虚构)',
  fields: ['cause', 'facts', 'party-name'],
  documents: ['现场检查笔录'],
  basis: '《行政处罚法》第二十六条',
  scenario: '同一当事人在本乡采砂',
  purpose: '查明当事人以前是否受过处罚',
  mode: 'view',
  until: '2026-10-31',
  ...also,
});

export const addressOf = (shareId: string, rest = ''): string => `/api/information-requests/${shareId}${rest}`;

/** Drafted by an officer and signed by the head of the data office. */
export const signedRequest = async (app: TestApp, body = shareRequest(), prefix = 'ah'): Promise<string> => {
  const { shareId } = await told(await app.as(`${prefix}-jbr1`), '/api/information-requests', body);
  await told(await app.as(`${prefix}-sjfzr`), addressOf(shareId, '/sign'));
  return String(shareId);
};

export const grantOf = (also: Record<string, unknown> = {}): Record<string, unknown> => ({
  fields: [
    { field: 'parcel', masked: false },
    { field: 'holder', masked: false },
  ],
  recordsBy: 'parcel',
  recordValues: ['AH-2026-0017'],
  until: '2026-09-30',
  conditions: '只提供权利人姓名和宗地号，用于本案。',
  ...also,
});

/** Granted under conditions and delivered. */
export const deliveredShare = async (app: TestApp, also: Record<string, unknown> = {}): Promise<string> => {
  const shareId = await signedRequest(app);
  const provider = await app.as('zrzy-sjfzr');
  await told(provider, addressOf(shareId, '/grant'), grantOf(also));
  await told(provider, addressOf(shareId, '/deliver'));
  return shareId;
};
