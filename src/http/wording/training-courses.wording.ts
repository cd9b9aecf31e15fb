import type { Wordings } from './wording.js';

/** What a trainer sets in figures. */
export const COURSE_FIGURES: Readonly<Record<string, string>> = {
  points: '每个决策点的分值',
  passPercent: '合格线（百分比）',
  attempts: '作答次数',
  minutes: '作答时限（分钟）',
};

export const trainingCoursesWording: Wordings = {
  'course/unknown': { title: '没有这门课程', detail: '没有找到这门课程，请刷新课程列表后重试。' },
  'course/not-found': { title: '没有这门课程', detail: '没有找到这门课程，请刷新课程列表后重试。' },
  'course/release-not-found': { title: '没有这次发布', detail: '这门课程没有这个发布号，请从课程页的发布记录中选择。' },
  'course/material-not-found': { title: '没有这份教学案卷', detail: '没有找到这份教学案卷，请从教学案卷列表中选择。' },
  'scenario/faulty': { title: '情景脚本有错误', detail: '请按行更正后重新提交；没有保存任何内容。' },
  'course/withdrawn': { title: '课程已停用', detail: '这门课程已经停用，不能再修改或者发布；需要续用的，请复制为新课程。' },
  'course/out-of-range': {
    title: '数值超出范围',
    detail: ({ figure, from, to }) => `${COURSE_FIGURES[String(figure)] ?? '这个数值'}应为 ${String(from)} 到 ${String(to)} 的整数。`,
  },
  'course/id-twice': { title: '编号重复', detail: ({ id }) => `编号「${String(id)}」用了两次，每个章节和决策点的编号应当各不相同。` },
  'course/material-unknown': { title: '没有这份教学案卷', detail: '章节所用的教学案卷不存在，请重新选择。' },
  'course/material-not-released': {
    title: '教学案卷尚未签发',
    detail: ({ title }) => `教学案卷「${String(title)}」还没有由另一人核对签发，签发后才能发布课程。`,
  },
  'course/material-withdrawn': {
    title: '教学案卷已停用',
    detail: ({ title }) => `教学案卷「${String(title)}」已经停用，请换用其他教学案卷后再发布。`,
  },
  'course/no-parts': { title: '课程没有内容', detail: '请至少选择一份教学案卷，并设置决策点。' },
  'course/no-points': { title: '没有决策点', detail: ({ title }) => `教学案卷「${String(title)}」还没有决策点，请至少设置一个。` },
  'course/points-out-of-order': {
    title: '决策点顺序不对',
    detail: ({ after, before }) => `决策点应当按案情先后排列：第 ${String(after)} 步的决策点排在了第 ${String(before)} 步之后。`,
  },
  'course/after-beyond-history': {
    title: '决策点不在案卷之内',
    detail: ({ after, of, title }) => `教学案卷「${String(title)}」共有 ${String(of)} 步，没有第 ${String(after)} 步。`,
  },
  'course/organ-not-party': {
    title: '该机关此时不作决定',
    detail: ({ after }) => `到第 ${String(after)} 步为止，所选机关不是案卷的一方，也不办理下一步，请另选机关或者位置。`,
  },
  'course/nothing-to-choose': {
    title: '此时没有移送对象可选',
    detail: ({ after }) => `到第 ${String(after)} 步为止，案卷尚未立卷或者已经办结，不能提问移送对象。`,
  },
  'course/clock-not-there': {
    title: '此时没有这个期限',
    detail: ({ after }) => `到第 ${String(after)} 步为止，所问的期限还没有起算，请移到起算的那一步之后。`,
  },
  'course/fault-not-seen-yet': {
    title: '瑕疵尚未出现',
    detail: ({ after, version }) => `学员在这里只看到第 ${String(after)} 步，第 ${String(version)} 步的瑕疵还看不到。`,
  },
  'course/no-rules': { title: '没有评阅依据', detail: '写明理由的题目，请至少选择一条评阅时对照的规则。' },
  'course/rule-unknown': { title: '没有这条规则', detail: ({ rule }) => `规则库中没有「${String(rule)}」，请从规则列表中选择。` },
};
