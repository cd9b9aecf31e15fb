import type { Wordings } from './wording.js';

export const trainingResultsWording: Wordings = {
  'certificate/nobody-due': {
    title: '还没有可以发证的学员',
    detail: '结业证明发给达到合格线、并且没有待评阅题目的学员；请先评阅，或者等学员交卷以后再发。',
  },
  'class/analysis-not-yet': { title: '班级分析还没有开放', detail: '培训班结束以后，学员才能查看不带姓名的班级分析。' },
};
