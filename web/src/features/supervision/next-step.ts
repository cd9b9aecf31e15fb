import { type IsWorkingDay, workingDayAfter, workingDaysAfter } from '../clocks/working-days.js';
import type { BoardLine } from './supervision-types.js';

export interface NextStepView {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly isWorkingDay: IsWorkingDay;
  /** Working days after the miss before a letter, from the rule book (PRO-OVD). */
  readonly wait: number;
  /** Who looks: one who may issue papers, the organ that owes the duty, or anybody else. */
  readonly viewer: 'supervising' | 'supervised' | 'watching';
}

type Line = Pick<BoardLine, 'severity' | 'due' | 'left' | 'respondBy' | 'respondOverdue'>;

/** Working days since the day on which it was due. */
export const overdueDays = (due: string, { today, isWorkingDay }: Pick<NextStepView, 'today' | 'isWorkingDay'>): number =>
  workingDaysAfter(due.slice(0, 10), today, isWorkingDay);

/** Last day of the waiting time before a letter. */
export const waitEnds = (due: string, { isWorkingDay, wait }: Pick<NextStepView, 'isWorkingDay' | 'wait'>): string =>
  workingDayAfter(due.slice(0, 10), wait, isWorkingDay);

/** How late it is stands there in the unit of its own clock; the waiting time before a letter is always in working days. */
const letterStep = ({ due, left, severity }: Line, view: NextStepView): string => {
  if (due === undefined) return '可发督办函';
  const until = waitEnds(due, view);
  if (view.today > until) return `${left}，可发督办函`;
  return `${left}，${severity === 'missed' ? '可催办；' : ''}${until} 之后可发督办函`;
};

const AFTER_PAPER: Readonly<Partial<Record<BoardLine['severity'], string>>> = {
  letter: '可发意见书或者报请作出决定',
  opinion: '可报请县政府作出决定',
  decision: '可通报',
  named: '可再行督促',
};

const forSupervising = (line: Line, view: NextStepView): string => {
  const { severity, respondBy, respondOverdue } = line;
  switch (severity) {
    case 'running':
      return '期限内，不需督办';
    case 'due-soon':
      return '临期，等待按期办理';
    case 'missed':
    case 'reminded':
      return letterStep(line, view);
    case 'letter':
    case 'opinion':
    case 'decision':
    case 'named':
      if (respondOverdue) return `逾期未报送整改，${AFTER_PAPER[severity] ?? ''}`;
      return respondBy === undefined ? '等待整改' : `等待报送整改，${respondBy} 止`;
    case 'reported':
      return '整改已报，待确认或者退回';
    case 'rectified':
      return '已整改';
  }
};

const forSupervised = (line: Line): string => {
  const { severity, due, left, respondBy, respondOverdue } = line;
  switch (severity) {
    case 'running':
      return '请按期办理';
    case 'due-soon':
      return '即将到期，请尽快办理';
    case 'missed':
    case 'reminded':
      return due === undefined ? '请立即办理' : `${left}，请立即办理`;
    case 'letter':
    case 'opinion':
    case 'decision':
    case 'named':
      if (respondOverdue) return '报送期限已过，请立即整改并报送';
      return respondBy === undefined ? '请整改并报送' : `请整改并报送，${respondBy} 止`;
    case 'reported':
      return '已报整改，等待确认';
    case 'rectified':
      return '已整改';
  }
};

/** What comes next with a duty, as it concerns whoever looks. Whether it may be done now is for the case page to say. */
export const nextStepOf = (line: Line, view: NextStepView): string =>
  view.viewer === 'supervised' ? forSupervised(line) : forSupervising(line, view);
