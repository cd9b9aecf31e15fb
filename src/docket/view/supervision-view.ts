import {
  type Objection,
  type OpenFile,
  type Rectification,
  SUPERVISION_DOCUMENT_NAMES,
  SUPERVISION_SOURCE_NAMES,
  SUPERVISION_STATES,
  type Said,
  type SentReminder,
  type Supervision,
  type SupervisionDocument,
  dutyStanding,
  isJustice,
  pendingObjection,
} from '../../case-file/index.js';
import { type OrganId, organId } from '../../kernel/ids.js';
import type {
  RectificationDto,
  ReminderDto,
  SupervisedMatterDto,
  SupervisionDocumentDto,
  SupervisionDto,
  SupervisionObjectionDto,
} from '../http/supervision.dto.js';
import type { Names } from '../names.js';
import { CLOCK_NAMES } from '../wording.js';

/** 县司法局, which supervises unless the government does (行政执法监督条例 6). */
const JUSTICE_BUREAU = organId('sy-sfj');
const GOVERNMENT = organId('sy-zf');
/** Nobody supervises itself: what the bureau owes is supervised by the government. */
const supervisorOf = ({ owes }: Supervision): OrganId => (owes === JUSTICE_BUREAU ? GOVERNMENT : JUSTICE_BUREAU);

const said = ({ by, organ, at }: Said, names: Names) => ({ organ: names.organ(organ), officer: names.officer(by), at });

const matterView = ({ about }: Supervision, names: Names): SupervisedMatterDto => {
  if (about.kind === 'failing') {
    const { failing, ...matter } = about;
    return { ...matter, name: failing, sourceName: SUPERVISION_SOURCE_NAMES[about.source] };
  }
  const [basis] = names.basis(about.rule);
  return {
    kind: 'clock',
    clock: about.clock,
    purpose: about.purpose,
    name: CLOCK_NAMES[about.purpose],
    rule: about.rule,
    ...(basis === undefined ? {} : { instrument: basis.source, article: basis.article, label: basis.label }),
    source: 'overdue-duty',
    sourceName: SUPERVISION_SOURCE_NAMES['overdue-duty'],
  };
};

const reminderView = ({ at, by, organ, text }: SentReminder, names: Names): ReminderDto => ({
  at,
  text,
  sentBy: organ === undefined ? 'system' : organ === JUSTICE_BUREAU || organ === GOVERNMENT ? 'supervisor' : 'waiting-organ',
  ...(organ === undefined ? {} : { organ: names.organ(organ) }),
  ...(by === undefined ? {} : { officer: names.officer(by) }),
});

const documentView = (document: SupervisionDocument, names: Names): SupervisionDocumentDto => ({
  kind: document.kind,
  kindName: SUPERVISION_DOCUMENT_NAMES[document.kind],
  number: document.number,
  text: document.text,
  ...said(document, names),
  missed: document.missed !== undefined && document.missed === document.term?.due,
  ...(document.legalBasis === undefined ? {} : { legalBasis: document.legalBasis }),
  ...(document.term === undefined ? {} : { respondBy: document.term.respondBy }),
  ...(document.copyTo === undefined ? {} : { copyTo: names.organ(document.copyTo) }),
  ...(document.urgentReasons === undefined ? {} : { urgentReasons: document.urgentReasons }),
  ...(document.gravity === undefined ? {} : { gravity: document.gravity }),
  ...(document.where === undefined ? {} : { where: document.where }),
});

const objectionView = (objection: Objection, names: Names): SupervisionObjectionDto => ({
  against: objection.against,
  againstName: SUPERVISION_DOCUMENT_NAMES[objection.against],
  reasons: objection.reasons,
  ...said(objection, names),
  ...(objection.answer === undefined
    ? {}
    : { answer: { upheld: objection.answer.upheld, reasons: objection.answer.reasons, ...said(objection.answer, names) } }),
});

const rectificationView = ({ report, verdict, ...by }: Rectification, names: Names): RectificationDto => ({
  report,
  ...said(by, names),
  ...(verdict === undefined
    ? {}
    : {
        verdict: {
          confirmed: verdict.confirmed,
          text: verdict.text,
          ...said(verdict, names),
          ...(verdict.respondBy === undefined ? {} : { respondBy: verdict.respondBy }),
        },
      }),
});

type Standing = Pick<SupervisionDto, 'state' | 'stateName'>;
/** A missed duty that was done, or fell away, before any paper was issued needs nobody any more. */
export const supervisionStanding = (file: OpenFile, supervision: Supervision): Standing => {
  const standing = supervision.documents.length === 0 ? dutyStanding(file, supervision.about) : 'owed';
  if (standing === 'performed') return { state: 'performed', stateName: '已办（逾期）' };
  if (standing === 'performed-in-time') return { state: 'performed', stateName: '已按期办理（补记）' };
  if (standing === 'fallen-away') return { state: 'fallen-away', stateName: '期限不再计算' };
  return { state: supervision.state, stateName: SUPERVISION_STATES[supervision.state] };
};

const next = (
  file: OpenFile,
  supervision: Supervision,
  { state }: Standing,
): { readonly awaits: OrganId; readonly nextStep: string } | undefined => {
  const { owes, documents } = supervision;
  const issuer = documents.at(-1)?.organ ?? supervisorOf(supervision);
  if (pendingObjection(supervision) !== undefined) return { awaits: issuer, nextStep: '答复异议' };
  switch (state) {
    case 'missed':
      if (isJustice(file, owes)) return { awaits: owes, nextStep: '补办逾期事项；移送机关可以依法提请复议或者建议检察院立案监督' };
      return { awaits: owes, nextStep: '补办逾期事项；监督机构催办或者督办' };
    case 'reminded':
      return { awaits: owes, nextStep: '补办逾期事项；仍不办理的由监督机构督办' };
    case 'letter-issued':
    case 'opinion-issued':
    case 'decision-issued':
    case 'named':
      return { awaits: owes, nextStep: '纠正并报送整改情况，或者提出异议' };
    case 'rectification-reported':
      return { awaits: issuer, nextStep: '核实整改情况' };
    case 'rectified':
    case 'withdrawn':
    case 'performed':
    case 'fallen-away':
      return undefined;
  }
};

export const supervisionView = (file: OpenFile, supervision: Supervision, names: Names): SupervisionDto => {
  const standing = supervisionStanding(file, supervision);
  const step = next(file, supervision, standing);
  const { about } = supervision;
  return {
    supervisionId: supervision.supervisionId,
    about: matterView(supervision, names),
    organ: names.organ(supervision.owes),
    ...(about.kind === 'clock' ? { due: about.due, overdueSince: about.due } : {}),
    openedAt: supervision.openedAt,
    ...standing,
    reminders: supervision.reminders.map((reminder) => reminderView(reminder, names)),
    documents: supervision.documents.map((document) => documentView(document, names)),
    objections: supervision.objections.map((objection) => objectionView(objection, names)),
    rectifications: supervision.rectifications.map((rectification) => rectificationView(rectification, names)),
    ...(supervision.endedAt === undefined ? {} : { endedAt: supervision.endedAt }),
    ...(step === undefined ? {} : { awaits: names.organ(step.awaits), nextStep: step.nextStep }),
  };
};
