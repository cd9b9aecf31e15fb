import type { QuestionKind } from '../../training/grading/index.js';

/** Where the history of a part comes from: a finished file of a worked case, or an authored scenario in `seed/scenarios/`. */
export type SeededSource = { readonly story: string } | { readonly scenario: string };

export interface SeededPart {
  readonly key: string;
  readonly title: string;
  readonly source: SeededSource;
  /** Of what the software proposes, the first of each of these kinds, in the order of the history. */
  readonly asks: readonly QuestionKind[];
}

export interface SeededCourse {
  readonly key: string;
  readonly title: string;
  readonly goal: string;
  readonly minutes?: number;
  readonly parts: readonly SeededPart[];
  readonly className: string;
}

/** 移送争议: worked through by forty trainees, so that the pages of the class have something to show. */
export const DISPUTED: SeededCourse = {
  key: 'disputed',
  title: '退回、协商与指定管辖',
  goal: '能判断收到移送后能做什么、不能做什么，能说出答复和协商的期限，能写出异议的理由和依据。',
  minutes: 60,
  parts: [
    {
      key: 'designation',
      title: '耕地建房：两个部门都说不归自己管',
      source: { story: 'S03' },
      asks: ['choose-receiver', 'name-deadline', 'choose-command', 'find-fault', 'write-reasons'],
    },
  ],
  className: '2026年秋季综合执法骨干班',
};

/** 移送的两个方向 */
export const TRANSFERS: SeededCourse = {
  key: 'transfers',
  title: '移送的程序和期限',
  goal: '掌握双向移送的条件、材料和期限，分清签收、接收和立案。',
  parts: [
    { key: 'clean', title: '无证食品经营', source: { story: 'S01' }, asks: ['choose-receiver', 'name-deadline', 'choose-command'] },
    { key: 'reverse', title: '占道摆摊', source: { story: 'S13' }, asks: ['choose-receiver', 'choose-command'] },
  ],
  className: '乡镇执法队新进人员班',
};

/** 督办, and a scenario that an author wrote. */
export const OVERDUE: SeededCourse = {
  key: 'overdue',
  title: '逾期、督办与撤回移送',
  goal: '会算期限、能发现逾期，知道逾期以后由谁督办；知道移送被接收以后怎样收回。',
  parts: [
    { key: 'sand', title: '河道采砂', source: { story: 'S21' }, asks: ['find-fault', 'choose-command', 'name-deadline'] },
    { key: 'recall', title: '秸秆焚烧', source: { scenario: 's15-recall-too-late.yaml' }, asks: ['choose-command', 'name-deadline'] },
  ],
  className: '法制审核人员班',
};
