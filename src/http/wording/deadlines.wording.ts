import type { Wordings } from './wording.js';

export const deadlinesWording: Wordings = {
  'clock/unknown-rule': { title: '没有这条规则', detail: ({ rule }) => `规则库中没有编号为“${String(rule)}”的规则。` },
  'clock/no-period': {
    title: '这条规则没有期限',
    detail: ({ rule }) => `“${String(rule)}”只作为依据引用，没有规定天数或小时数，不能计算期满日。`,
  },
  'clock/no-extension': { title: '不能延长', detail: ({ rule, step }) => `“${String(rule)}”没有规定第 ${String(step)} 次延长。` },
  'clock/extension-too-long': {
    title: '延长的时间过长',
    detail: ({ rule, longest }) => `“${String(rule)}”一次最多延长 ${String(longest)}。`,
  },
  'clock/not-a-county-parameter': {
    title: '不是县级参数',
    detail: ({ rule }) => `“${String(rule)}”由法律、法规、规章或者省级规定确定，县里不能调整。`,
  },
};
