import type { Wordings } from './wording.js';

const weeks = (days: unknown): string => `${Math.abs(Number(days)) / 7}周`;

export const materialWording: Wordings = {
  'material/unknown': { title: '没有这份教学案卷', detail: '没有找到这份教学案卷，请刷新后重试。' },
  'material/already-drawn': { title: '这份教学案卷已经抽取', detail: '请打开已有的教学案卷，或者重新抽取一份。' },
  'material/not-finished': {
    title: '只能抽取已办结的案卷',
    detail: '没有这件案卷，或者它还没有作出处理决定、没有结案；正在办理的案件不作教学使用。',
  },
  'material/no-such-series': { title: '没有这个系列', detail: '这个系列不存在，或者它的密钥已经销毁，请选择其他系列或者新建系列。' },
  'material/clocks-differ': {
    title: '平移后期限结果会变',
    detail: ({ days, clocks }) => {
      const names = Array.isArray(clocks) && clocks.length > 0 ? `「${clocks.join('」「')}」` : '剩余天数';
      return `平移${weeks(days)}以后，放假和调休的日子不同，${names}的计算结果与原案不一样；请换一个周数，或者由系统选择。`;
    },
  },
  'material/lists-differ': {
    title: '平移后规则或者清单不同',
    detail: ({ days }) => `平移${weeks(days)}以后的日期，适用的规则、权责清单或者机关与原案不同；请换一个周数，或者由系统选择。`,
  },
  'material/unknown-finding': { title: '没有这条疑点', detail: ({ finding }) => `报告里没有第${String(finding)}条疑点，请刷新后重试。` },
  'material/same-words': { title: '替换的文字里还有原文', detail: '请换成不含原文的说法，例如“某村民”“某饭店”。' },
  'material/words-gone': { title: '原文已经删除', detail: '这条疑点的原文已经删除，只能替换，不能保留。' },
  'material/findings-open': {
    title: '还有疑点没有处理，不能签批发布',
    detail: ({ open }) => `还有${String(open)}条疑点没有处理；请逐条替换或者写明保留理由，再签批发布。`,
  },
  'material/drawer-signs': {
    title: '抽取人不能自己核疑和签批',
    detail: '抽取和签批须由两人分别办理，请由司法局另一名争议协调或者执法监督人员签批。',
  },
  'material/not-released': {
    title: '教学案卷没有签批发布，不能使用',
    detail: ({ state }) =>
      state === 'withdrawn' ? '这份教学案卷已经撤回，不能再用。' : '这份教学案卷还没有人签批，签批发布以后才能查看历史、编入课程或者导出。',
  },
  'material/already-released': { title: '已经签批发布', detail: '发布以后不能再改疑点的处理；发现问题的请撤回，重新抽取。' },
  'series/unknown': { title: '没有这个系列', detail: '没有找到这个系列，请刷新后重试。' },
  'series/copies-unsigned': {
    title: '还有教学案卷没有签批，不能销毁密钥',
    detail: ({ unsigned }) => `这个系列还有${String(unsigned)}份教学案卷没有签批；销毁密钥会同时删除核疑用的原文，请先签批或者撤回。`,
  },
  'series/key-erased': { title: '这个系列的密钥已经销毁', detail: '密钥只能销毁一次，已有的教学案卷可以照常使用。' },
  'material/withdrawn': { title: '已经撤回', detail: '撤回的教学案卷不能再办理，请重新抽取。' },
};
