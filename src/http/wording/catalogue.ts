import type { RejectionDetails } from '../../kernel/rejection.js';
import { assessmentWording } from './assessment.wording.js';
import { accessWording } from './access.wording.js';
import { branchWording } from './branch.wording.js';
import { caseWording } from './case.wording.js';
import { compareWording } from './compare.wording.js';
import { consultationWording } from './consultation.wording.js';
import { criminalTransferWording } from './criminal-transfer.wording.js';
import { deadlinesWording } from './deadlines.wording.js';
import { disputeWording } from './dispute.wording.js';
import { handoffWording } from './handoff.wording.js';
import { catalogueOfPowersWording } from './catalogue-of-powers.wording.js';
import { intakeWording } from './intake.wording.js';
import { materialWording } from './material.wording.js';
import { lawWording } from './law.wording.js';
import { operationWording } from './operation.wording.js';
import { organisationsWording } from './organisations.wording.js';
import { pushesWording } from './pushes.wording.js';
import { powerChangesWording } from './power-changes.wording.js';
import { requestWording } from './request.wording.js';
import { trainingResultsWording } from './training-results.wording.js';
import { shareWording } from './share.wording.js';
import { supervisionWording } from './supervision.wording.js';
import { trainingAttemptsWording } from './training-attempts.wording.js';
import { trainingCoursesWording } from './training-courses.wording.js';
import { whistleWording } from './whistle.wording.js';
import type { Wording, Wordings } from './wording.js';

/** One entry per context; a context adds its `*.wording.ts` here. */
const CONTEXTS: readonly Wordings[] = [
  requestWording,
  accessWording,
  caseWording,
  compareWording,
  handoffWording,
  consultationWording,
  disputeWording,
  criminalTransferWording,
  supervisionWording,
  shareWording,
  trainingResultsWording,
  deadlinesWording,
  organisationsWording,
  catalogueOfPowersWording,
  powerChangesWording,
  operationWording,
  whistleWording,
  pushesWording,
  assessmentWording,
  intakeWording,
  branchWording,
  materialWording,
  lawWording,
  trainingAttemptsWording,
  trainingCoursesWording,
];

/** All codes and their Chinese wording. The first entry of a code stands; a test refuses a second. */
export const wordingCatalogue: ReadonlyMap<string, Wording> = new Map(
  CONTEXTS.toReversed().flatMap((wordings) => Object.entries(wordings)),
);
export const wordedCodes: readonly string[] = CONTEXTS.flatMap((wordings) => Object.keys(wordings));

const UNWORDED: Wording = { title: '操作未被允许' };

/** The sentences for a code; a code without an entry still gets a Chinese title. */
export const wordingOf = (code: string, details: RejectionDetails): { readonly title: string; readonly detail?: string } => {
  const { title, detail } = wordingCatalogue.get(code) ?? UNWORDED;
  if (detail === undefined) return { title };
  return { title, detail: typeof detail === 'string' ? detail : detail(details) };
};
