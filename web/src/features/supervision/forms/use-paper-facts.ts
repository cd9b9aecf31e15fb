import type { CaseDetail } from '../../../api/types';
import { usePosition } from '../../../app/user-context';
import { today } from '../../../components/county-time';
import { useWorkingDays } from '../../clocks/use-working-days';
import { overdueDays } from '../next-step';
import { dueText } from '../overdue-text';
import type { Supervision, SupervisionPaper } from '../supervision-types';
import { type PaperFacts, chineseDate } from './paper-texts';

/** Whether the time of the duty is the county's own and no law's. */
export const isCountyParameter = ({ about: { label } }: Pick<Owed, 'about'>): boolean => label?.includes('县级参数') === true;

/** Instrument and article of the duty, as one writes them in a paper; of a county parameter what it is, since the model it follows does not bind here. */
export const basisText = (owed: Pick<Owed, 'about'>): string | undefined => {
  const { instrument, article, label } = owed.about;
  if (instrument === undefined) return undefined;
  return isCountyParameter(owed) && label !== undefined ? label : `${instrument}${article ?? ''}`;
};

/** The last paper that set a day for the report. */
export const lastPaper = ({ documents }: Pick<Supervision, 'documents'>): SupervisionPaper | undefined =>
  documents.findLast(({ respondBy }) => respondBy !== undefined);

/** Whether the day of a paper has passed without a report. */
export const isIgnored = (paper: SupervisionPaper | undefined): boolean =>
  paper?.respondBy !== undefined && (paper.missed || paper.respondBy < today());

/** What a paper is about: a supervision that is there, or one that is being opened. */
export type Owed = Pick<Supervision, 'organ' | 'due' | 'documents'> & {
  readonly about: Pick<Supervision['about'], 'kind' | 'name' | 'instrument' | 'article' | 'label'>;
};

/** What the file knows about a duty, for the text of a paper. */
export const usePaperFacts = (file: CaseDetail, supervision: Owed, respondBy?: string): PaperFacts => {
  const isWorkingDay = useWorkingDays();
  const issuer = usePosition()?.organName ?? '';
  const { about, organ, due } = supervision;
  const now = today();
  const paper = lastPaper(supervision);
  return {
    organ: organ.name,
    title: file.details.title,
    duty: about.name,
    timed: about.kind === 'clock',
    basis: basisText(supervision),
    due: due === undefined ? undefined : due.includes('T23:59') ? chineseDate(due) : dueText(due),
    overdue: due === undefined || isWorkingDay === undefined ? undefined : overdueDays(due, { today: now, isWorkingDay }),
    today: now,
    respondBy,
    issuer,
    ignored: isIgnored(paper) ? `${paper?.kindName ?? ''}（${paper?.number ?? ''}）` : undefined,
  };
};
