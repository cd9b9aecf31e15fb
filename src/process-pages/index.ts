import { assessmentPage } from './assessment.page.js';
import { caseHandlingPage } from './case-handling.page.js';
import { caseTransferPage } from './case-transfer.page.js';
import { consultationPage } from './consultation.page.js';
import { disputePage } from './dispute.page.js';
import { pushesPage } from './pushes.page.js';
import { informationRequestPage } from './information-request.page.js';
import { supervisionPage } from './supervision.page.js';
import { whistlePage } from './whistle.page.js';

/** Pages of docs/processes that are made from the code, by file name. */
export const PROCESS_PAGES: Readonly<Record<string, () => string>> = {
  'case-transfer.md': caseTransferPage,
  'case-handling.md': caseHandlingPage,
  'consultation.md': consultationPage,
  'dispute.md': disputePage,
  'supervision.md': supervisionPage,
  'pushes.md': pushesPage,
  'assessment.md': assessmentPage,
  'whistle.md': whistlePage,
  'information-request.md': informationRequestPage,
};
