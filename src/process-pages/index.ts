import { assessmentPage } from './assessment.page.js';
import { attemptsPage } from './attempts.page.js';
import { branchesPage } from './branches.page.js';
import { caseHandlingPage } from './case-handling.page.js';
import { caseTransferPage } from './case-transfer.page.js';
import { certificatesPage } from './certificates.page.js';
import { classesPage } from './classes.page.js';
import { consultationPage } from './consultation.page.js';
import { coursesPage } from './courses.page.js';
import { criminalTransferPage } from './criminal-transfer.page.js';
import { disputePage } from './dispute.page.js';
import { pushesPage } from './pushes.page.js';
import { informationRequestPage } from './information-request.page.js';
import { intakePage } from './intake.page.js';
import { materialsPage } from './materials.page.js';
import { powerChangesPage } from './power-changes.page.js';
import { supervisionPage } from './supervision.page.js';
import { whistlePage } from './whistle.page.js';

/** Pages of docs/processes that are made from the code, by file name. */
export const PROCESS_PAGES: Readonly<Record<string, () => string>> = {
  'case-transfer.md': caseTransferPage,
  'case-handling.md': caseHandlingPage,
  'consultation.md': consultationPage,
  'dispute.md': disputePage,
  'criminal-transfer.md': criminalTransferPage,
  'supervision.md': supervisionPage,
  'pushes.md': pushesPage,
  'assessment.md': assessmentPage,
  'whistle.md': whistlePage,
  'information-request.md': informationRequestPage,
  'intake.md': intakePage,
  'power-changes.md': powerChangesPage,
  'materials.md': materialsPage,
  'branches.md': branchesPage,
  'courses.md': coursesPage,
  'classes.md': classesPage,
  'attempts.md': attemptsPage,
  'certificates.md': certificatesPage,
};
