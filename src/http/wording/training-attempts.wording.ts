import type { Wordings } from './wording.js';

const minute = (at: unknown): string => String(at).slice(0, 16).replace('T', ' ');

/** Nothing here may say how much of a course lies ahead. */
export const trainingAttemptsWording: Wordings = {
  'class/unknown': { title: '没有这个培训班', detail: '没有找到这个培训班，请刷新后重试。' },
  'class/closes-too-early': { title: '结束时间太早', detail: '培训班的结束时间须在开班时间以后，也须在现在以后。' },
  'class/over': { title: '培训班已经结束', detail: '培训班已经结束，不能再邀请或者移出学员；需要继续培训的请另开一班。' },
  'class/too-many-trainees': { title: '学员太多', detail: ({ most }) => `一个培训班最多 ${String(most)} 名学员，请分班开设。` },
  'attempt/unknown': { title: '没有这次作答', detail: '没有找到这次作答，请回到「我的培训」重新进入。' },
  'attempt/not-invited': { title: '不在学员名单中', detail: '你已不在这个培训班的学员名单中，不能再开始作答；已经作答的仍可查看。' },
  'attempt/class-not-open': { title: '尚未开班', detail: '培训班还没有到开班时间，请在开班以后开始作答。' },
  'attempt/class-over': { title: '培训班已经结束', detail: '培训班已经结束，不能再开始作答；已经作答的仍可查看。' },
  'attempt/none-left': { title: '作答次数已经用完', detail: ({ attempts }) => `这个培训班每人可以作答 ${String(attempts)} 次，已经用完。` },
  'attempt/course-withdrawn': { title: '课程已经撤回', detail: '这门课程已经撤回，暂时不能作答；已经作答的内容没有丢失，请联系培训讲师。' },
  'attempt/time-over': {
    title: '作答时间已到',
    detail: ({ until }) => `作答时间已于 ${minute(until)} 截止，这次提交没有计入；此前的作答已经全部保存。`,
  },
  'attempt/already-submitted': { title: '已经交卷', detail: '这次作答已经交卷，不能再作答或者再次交卷；可以查看结果。' },
  'attempt/already-answered': { title: '这一题已经作答', detail: '作答后即揭示后续情况，不能更改；请刷新后继续。' },
  'attempt/step-not-reached': { title: '还没有到这一题', detail: '请按顺序作答：先作答当前一题，后面的内容才会出现。' },
  'attempt/not-ended': { title: '作答尚未结束', detail: '结果在交卷或者时间已到以后才能查看。' },
  'attempt/not-answered': { title: '没有这一题的作答', detail: '这名学员没有作答这一题，不能评分。' },
  'attempt/not-for-marking': { title: '这一题不由讲师评分', detail: '这一题已经由系统按规则评分，只有写明理由的题由讲师评阅。' },
  'attempt/too-many-points': { title: '得分超过满分', detail: ({ of }) => `这一题最多 ${String(of)} 分，请重新填写。` },
  'attempt/own-attempt': { title: '不能评阅自己的作答', detail: '自己的作答须由另一名培训讲师评阅。' },
};
