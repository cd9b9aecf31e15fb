import type { CaseForms } from '../case-file/commands/command-forms';
import { AddEvidenceForm } from './add-evidence-form';
import { ConcludeForm } from './conclude-form';
import { CorrectForm } from './correct/correct-form';
import { FileForm, ReplaceOfficersForm } from './officer-forms';
import { LinkForm } from './link-form';
import { EndMeasureForm, ExtendMeasureForm } from './measure-forms';
import { PublishForm, ReportUpForm } from './publication-forms';
import { CloseForm, DeclineFilingForm, DoubtCompetenceForm, NumberForm, ReturnEntrustedForm, SuspectCrimeForm } from './reason-forms';
import { DecideRecusalForm, RequestRecusalForm } from './recusal-forms';
import { RegisterGoodsForm } from './register-goods-form';
import { AssignReviewForm, PassReviewForm, ReturnReviewForm } from './review-forms';
import { SplitForm } from './split-form';
import { TakeMeasureForm } from './take-measure-form';

export const handlingForms: CaseForms = {
  correct: { Form: CorrectForm },
  'add-evidence': { Form: AddEvidenceForm },
  'register-goods': { Form: RegisterGoodsForm },
  'take-measure': { Form: TakeMeasureForm },
  'end-measure': { Form: EndMeasureForm },
  'extend-measure': { Form: ExtendMeasureForm },
  number: { Form: NumberForm },
  'doubt-competence': { Form: DoubtCompetenceForm },
  file: { Form: FileForm },
  'decline-filing': { Form: DeclineFilingForm },
  'replace-officers': { Form: ReplaceOfficersForm },
  'request-recusal': { Form: RequestRecusalForm },
  'decide-recusal': { Form: DecideRecusalForm },
  'assign-review': { Form: AssignReviewForm },
  'pass-review': { Form: PassReviewForm },
  'return-review': { Form: ReturnReviewForm },
  conclude: { Form: ConcludeForm },
  publish: { Form: PublishForm },
  'report-up': { Form: ReportUpForm },
  split: { Form: SplitForm },
  link: { Form: LinkForm },
  'suspect-crime': { Form: SuspectCrimeForm },
  close: { Form: CloseForm },
  'return-entrusted': { Form: ReturnEntrustedForm },
};
