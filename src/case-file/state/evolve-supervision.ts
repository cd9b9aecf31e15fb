import type { SupervisionId } from '../../kernel/ids.js';
import { clockId } from '../../kernel/ids.js';
import { instant } from '../../kernel/time.js';
import type { SupervisionDocumentKind, SupervisionEvent, SupervisionPaper } from '../events/supervision.events.js';
import type { OpenFile } from './case-file.js';
import { changeOne } from './change-one.js';
import type { Said, Supervision, SupervisionDocument, SupervisionState } from './supervision.js';

/** Every paper has a clock of its own; there is one paper of a kind in a supervision. */
export const rectifySubject = (id: SupervisionId, kind: SupervisionDocumentKind): string => `${id}:${kind}`;

const STATE_OF: Readonly<Record<SupervisionDocumentKind, SupervisionState>> = {
  letter: 'letter-issued',
  notice: 'letter-issued',
  opinion: 'opinion-issued',
  decision: 'decision-issued',
  naming: 'named',
};

type Opened = Pick<Supervision, 'supervisionId' | 'owes' | 'about' | 'openedAt'>;
const open = (file: OpenFile, opened: Opened): OpenFile => ({
  ...file,
  supervisions: [
    ...file.supervisions.filter(({ supervisionId }) => supervisionId !== opened.supervisionId),
    { ...opened, state: 'missed', reminders: [], documents: [], objections: [], rectifications: [] },
  ],
});

const change = (file: OpenFile, id: SupervisionId, update: (supervision: Supervision) => Partial<Supervision>): OpenFile => ({
  ...file,
  supervisions: changeOne(
    file.supervisions,
    ({ supervisionId }) => supervisionId === id,
    (known) => ({ ...known, ...update(known) }),
  ),
});

type Data<Type extends SupervisionEvent['type']> = Extract<SupervisionEvent, { type: Type }>['data'];
const said = ({ by, organ, occurredAt }: Pick<Data<'Rectified'>, 'by' | 'organ' | 'occurredAt'>): Said => ({ by, organ, at: occurredAt });
const lastly = <Item>(items: readonly Item[], update: (item: Item) => Item): readonly Item[] =>
  items.map((item, index) => (index === items.length - 1 ? update(item) : item));

const termOf = (id: SupervisionId, kind: SupervisionDocumentKind, respondBy: SupervisionPaper['respondBy']) => ({
  respondBy,
  clock: clockId('rectify', rectifySubject(id, kind)),
  due: instant(`${respondBy}T23:59:59.999+08:00`),
});

const issue = (file: OpenFile, id: SupervisionId, document: SupervisionDocument): OpenFile =>
  change(file, id, ({ documents }) => ({ state: STATE_OF[document.kind], documents: [...documents, document] }));

const paper = (
  kind: SupervisionDocumentKind,
  data: Data<'SupervisionLetterIssued'> | Data<'SupervisionOpinionIssued'> | Data<'SupervisionDecisionIssued'>,
): SupervisionDocument => ({
  ...said(data),
  kind,
  number: data.documentNumber,
  text: data.text,
  legalBasis: data.legalBasis,
  term: termOf(data.supervisionId, kind, data.respondBy),
  ...(data.copyTo === undefined ? {} : { copyTo: data.copyTo }),
});

/** After a report was returned, the time of the last paper starts anew. */
const newTerm = (supervision: Supervision, respondBy: SupervisionPaper['respondBy']): Supervision['documents'] => {
  const last = supervision.documents.findLastIndex(({ term }) => term !== undefined);
  return supervision.documents.map((document, index) =>
    index === last ? { ...document, term: termOf(supervision.supervisionId, document.kind, respondBy) } : document,
  );
};

export const evolveSupervision = (file: OpenFile, { type, data }: SupervisionEvent): OpenFile => {
  switch (type) {
    case 'DeadlineApproaching':
      return {
        ...file,
        approached: [...file.approached.filter(({ clock }) => clock !== data.duty.clock), { clock: data.duty.clock, due: data.duty.due }],
      };
    case 'DeadlineMissed':
      return data.duty.purpose === 'rectify'
        ? change(file, data.supervisionId, ({ documents }) => ({
            documents: documents.map((document) =>
              document.term?.clock === data.duty.clock ? { ...document, missed: data.duty.due } : document,
            ),
          }))
        : open(file, { supervisionId: data.supervisionId, owes: data.owes, about: data.duty, openedAt: data.occurredAt });
    case 'ReminderSent':
      return change(file, data.supervisionId, ({ state, reminders }) => ({
        state: state === 'missed' && data.by !== undefined ? 'reminded' : state, // what the system does by itself changes no state
        reminders: [
          ...reminders,
          {
            at: data.occurredAt,
            text: data.text,
            ...(data.by === undefined ? {} : { by: data.by }),
            ...(data.organ === undefined ? {} : { organ: data.organ }),
          },
        ],
      }));
    case 'SupervisionLetterIssued': {
      const { opens, supervisionId, occurredAt, urgentReasons } = data;
      const opened =
        opens === undefined ? file : open(file, { supervisionId, owes: opens.owes, about: opens.matter, openedAt: occurredAt });
      return issue(opened, supervisionId, { ...paper(data.kind, data), ...(urgentReasons === undefined ? {} : { urgentReasons }) });
    }
    case 'SupervisionOpinionIssued':
      return issue(file, data.supervisionId, paper('opinion', data));
    case 'SupervisionDecisionIssued':
      return issue(file, data.supervisionId, {
        ...paper('decision', data),
        ...(data.gravity === undefined ? {} : { gravity: data.gravity }),
      });
    case 'PubliclyNamed':
      return issue(file, data.supervisionId, {
        ...said(data),
        kind: 'naming',
        number: data.documentNumber,
        text: data.text,
        where: data.where,
      });
    case 'SupervisionObjected':
      return change(file, data.supervisionId, ({ objections }) => ({
        objections: [...objections, { ...said(data), against: data.against, reasons: data.reasons }],
      }));
    case 'SupervisionObjectionAnswered':
      return change(file, data.supervisionId, ({ objections }) => ({
        objections: lastly(objections, (objection) => ({
          ...objection,
          answer: { ...said(data), upheld: data.upheld, reasons: data.reasons },
        })),
        ...(data.upheld ? { state: 'withdrawn' as const, endedAt: data.occurredAt } : {}),
      }));
    case 'RectificationReported':
      return change(file, data.supervisionId, ({ rectifications }) => ({
        state: 'rectification-reported',
        rectifications: [...rectifications, { ...said(data), report: data.report }],
      }));
    case 'RectificationReturned':
      return change(file, data.supervisionId, (supervision) => ({
        state: STATE_OF[supervision.documents.at(-1)?.kind ?? 'letter'],
        documents: newTerm(supervision, data.respondBy),
        rectifications: lastly(supervision.rectifications, (rectification) => ({
          ...rectification,
          verdict: { ...said(data), confirmed: false, text: data.reasons, respondBy: data.respondBy },
        })),
      }));
    case 'Rectified':
      return change(file, data.supervisionId, ({ rectifications }) => ({
        state: 'rectified',
        endedAt: data.occurredAt,
        rectifications: lastly(rectifications, (rectification) => ({
          ...rectification,
          verdict: { ...said(data), confirmed: true, text: data.opinion },
        })),
      }));
  }
};
