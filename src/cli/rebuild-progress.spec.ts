import { instant } from '../kernel/time.js';
import type { RebuildProgress } from '../projections/index.js';
import { doneText, progressLines, progressText } from './rebuild-progress.js';

const recordedAt = instant('2026-03-04T09:30:00.000+08:00');
const progress = (events: number, total: number | undefined = 26_000): RebuildProgress => ({ events, total, recordedAt, leftOut: 0 });

describe('the progress of a rebuild', () => {
  it('is told against the whole where the store can count it', () =>
    expect(progressText(progress(13_000), 4_000)).toBe('已重放 13,000/26,000 条，3,250 条/秒，用时 4 秒'));

  it('is told against the time of the record where it cannot', () =>
    expect(progressText({ ...progress(13_000), total: undefined }, 64_000)).toBe(
      '已重放 13,000 条，到 2026-03-04 09:30 的记录，203 条/秒，用时 1 分 4 秒',
    ));

  it('never passes the whole, when events are written meanwhile', () =>
    expect(progressText(progress(26_010), 10_000)).toContain('26,010/26,010 条'));

  it('is a line now and then where nobody looks on', () => {
    const lines: string[] = [];
    let now = 0;
    const display = progressLines('docket', { say: (line) => void lines.push(line), complain: () => undefined }, () => now);
    for (let events = 1_000; events <= 26_000; events += 1_000) {
      now += 400;
      display.show(progress(events));
    }
    display.end();
    expect(lines).toEqual([
      'docket 50% 已重放 13,000/26,000 条，2,500 条/秒，用时 5 秒',
      'docket 100% 已重放 26,000/26,000 条，2,500 条/秒，用时 10 秒',
    ]);
  });

  it('ends with what was done', () => {
    expect(doneText('docket', 26_010, 0, 8_400)).toBe('docket 已重建：重放 26,010 条记录，用时 8 秒；重建期间查询照常进行，没有人等待。');
    expect(doneText('docket', 26_010, 2, 8_400)).toContain('2 条未能计入');
  });
});
