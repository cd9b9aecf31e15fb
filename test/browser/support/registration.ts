import type { Page } from 'playwright-core';
import { choose, write } from './form.js';
import type { Person } from './person.js';

const next = (page: Page): Promise<void> => page.getByRole('button', { name: '下一步', exact: true }).click();
const step = (page: Page, title: string): Promise<void> => page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();

export interface Registered {
  readonly item: string;
  readonly address: string;
  readonly facts: string;
  readonly party: string;
  readonly idNumber: string;
  readonly officers: readonly [string, string];
}

/** 登记: all six steps, each field typed; returns with the case page. `onParty` is called with the party step filled in. */
export const register = async (
  { page }: Person,
  { item, address, facts, party, idNumber, officers }: Registered,
  onParty: () => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  await page.getByRole('button', { name: '登记线索或案件' }).click();
  await step(page, '案源与事实');
  await write(page, '详细地点', address);
  await write(page, '案情概要', facts);
  await next(page);
  await step(page, '职权事项');
  await choose(page, '职权事项', item);
  await next(page);
  await step(page, '当事人');
  await write(page, '姓名', party);
  await onParty();
  await write(page, '公民身份号码', idNumber);
  await next(page);
  await step(page, '证据、物品、措施');
  await page.getByRole('button', { name: '＋ 勘验笔录、现场笔录' }).click();
  await write(page, '证据名称', '现场检查笔录');
  await next(page);
  await step(page, '办案人员');
  for (const officer of officers) await page.getByRole('checkbox', { name: officer }).check();
  await next(page);
  await step(page, '核对并登记');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
};
