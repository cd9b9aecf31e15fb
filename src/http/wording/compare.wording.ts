import type { Wordings } from './wording.js';

/** Comparing histories. */
export const compareWording: Wordings = {
  'compare/unknown-side': { title: '没有写明比对什么', detail: '请在两侧各选一件案卷、一条推演或者一份教学案卷。' },
  'compare/two-moments': { title: '一侧只能有一个时点', detail: '版本、发生时间、获知时间只能选一项。' },
  'compare/unknown-moment': { title: '时点的写法不对', detail: '请填版本号，或者一个日期和时间。' },
  'compare/no-such-version': { title: '没有这个版本', detail: '请在已有的版本里选。' },
  'compare/before-the-file': { title: '那时还没有这件案卷', detail: '所选的时刻早于案卷登记，请选登记之后的时刻。' },
};
