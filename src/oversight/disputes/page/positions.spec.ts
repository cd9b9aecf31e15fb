import type { CaseEvent } from '../../../case-file/index.js';
import { DISPUTE, forestry, water, yingqian } from '../../../../test/support/case-fixtures.js';
import { FACTS, UNTIL_APPLIED, historyOf } from '../../../../test/support/dispute-history.js';
import { documentsIn } from './documents.js';
import { positionsIn } from './positions.js';

const ofOrgan = (organ: string, ...facts: readonly CaseEvent[]) => {
  const { file, events } = historyOf(...facts);
  return positionsIn(file, events, DISPUTE).find((column) => column.organ === organ)?.positions ?? [];
};
const versionOf = (fact: CaseEvent, facts: readonly CaseEvent[]) => facts.indexOf(fact) + 1;

describe('positions of the organs in dispute', () => {
  it('have a column for every organ, the applicant first', () => {
    const { file, events } = historyOf(FACTS.opened(), FACTS.applied());
    expect(positionsIn(file, events, DISPUTE).map(({ organ, positions }) => [organ, positions.length])).toEqual([
      [water, 1],
      [yingqian, 0],
      [forestry, 0],
    ]);
  });

  it('begin with the words of the transfer as it was sent', () =>
    expect(ofOrgan(yingqian, ...UNTIL_APPLIED)[0]).toMatchObject({
      source: 'handoff',
      text: '该事项属水利部门职权',
      basis: '《河道管理条例》',
      competent: water,
      version: versionOf(FACTS.sent, UNTIL_APPLIED),
    }));

  it('are word for word, in order, each with its event', () => {
    expect(ofOrgan(water, ...UNTIL_APPLIED).map(({ source, text, version }) => [source, text, version])).toEqual([
      ['objection', '属林地', versionOf(FACTS.objected, UNTIL_APPLIED)],
      ['consultation-request', '由谁管辖\n河滩', versionOf(FACTS.requested, UNTIL_APPLIED)],
      ['consultation-view', `${water}的意见`, versionOf(FACTS.failed, UNTIL_APPLIED)],
      ['application', '由林业局管辖\n事实', UNTIL_APPLIED.length],
    ]);
    expect(ofOrgan(forestry, ...UNTIL_APPLIED)[0]).toMatchObject({ author: '肖样甲', basis: '林地图', competent: water, joint: false });
  });

  it('show minutes under everybody who was there, by name', () =>
    expect([yingqian, forestry].map((organ) => ofOrgan(organ, ...UNTIL_APPLIED, FACTS.met).at(-1))).toEqual(
      [yingqian, forestry].map((organ) => expect.objectContaining({ text: '各方意见', author: `${organ}代表`, joint: true })),
    ));

  it('take a signature for the opinion that lay before the organ then', () => {
    const facts = [...UNTIL_APPLIED, FACTS.opinion('初稿'), FACTS.opinion('属林地'), FACTS.signed(yingqian), FACTS.opinion('改稿', '24')];
    expect(ofOrgan(yingqian, ...facts).at(-1)).toMatchObject({
      source: 'opinion-signature',
      text: '属林地',
      competent: forestry,
      version: 12,
    });
  });

  it('follow the time of the act, not of its registration', () => {
    const late = FACTS.replied(forestry, '05');
    expect(ofOrgan(forestry, ...UNTIL_APPLIED, late).map(({ source }) => source)).toEqual([
      'consultation-answer',
      'reply',
      'consultation-view',
    ]);
  });
});

describe('documents of a dispute', () => {
  it('exist by their event, with its number and organ', () => {
    const { events } = historyOf(FACTS.opened(), FACTS.applied(), FACTS.declined);
    expect(documentsIn(events, DISPUTE).map(({ name, organ, version }) => [name, organ, version])).toEqual([
      ['行政执法争议协调申请书', water, 2],
      ['不予受理通知书', 'sy-sfj', 3],
    ]);
    expect(documentsIn(historyOf(FACTS.opened(), FACTS.designated).events, DISPUTE)[0]).toMatchObject({ number: '7号' });
  });
});
