import type { Wordings } from './wording.js';

const minute = (value: unknown): string => String(value).slice(0, 16).replace('T', ' ');

export const branchWording: Wordings = {
  'branch/unknown': { title: '没有这次推演', detail: '没有找到这次推演，请刷新后重试。' },
  'branch/exists': { title: '这次推演已经建立', detail: '请刷新推演列表后打开。' },
  'branch/no-such-version': { title: '没有这个版本', detail: '推演从案卷已有的一个版本开始，请重新选择分叉点。' },
  'branch/not-owner': { title: '只能由建立推演的人改动', detail: '共享给您的推演可以查看；要自己试一试的，请从案卷另建一次推演。' },
  'branch/closed': { title: '推演已经结束', detail: '结束的推演只供查看和对照，不能再走步骤；需要的，请从案卷另建一次推演。' },
  'branch/nothing-to-undo': { title: '没有可以撤销的步骤', detail: '分叉点之前的步骤是案卷实际发生的，推演不能改动。' },
  'branch/clock-before-history': {
    title: '推演时间早于已有步骤',
    detail: ({ last }) => `推演时间不能早于最后一步（${minute(last)}）；要回到更早的时间，请先撤销步骤，或者从更早的版本另建推演。`,
  },
  'branch/clock-too-far': {
    title: '推演时间过远',
    detail: ({ years }) => `推演时间最多在最后一步之后 ${String(years)} 年以内（平台默认）。`,
  },
  'branch/raw-data': {
    title: '不能把实际案卷的推演共享给培训班',
    detail: '实际案卷的推演含有当事人的个人信息，只供有权查看案卷的人使用；教学请从脱敏后发布的教学案卷建立推演。',
  },
  'branch/source-changed': {
    title: '推演与来源不符',
    detail: '分叉点之前的内容与建立推演时核对的校验值不一致，推演不再显示；请联系系统管理员核验记录。',
  },
};
