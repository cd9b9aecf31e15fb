import type { CaseDetail, Schemas } from '../../../api/types';
import { cleanBody } from '../../../components/clean-body';
import { failedConsultations } from '../../consultation/matter-options';
import { partiesOf } from '../../consultation/parties';

export type ApplyBody = Schemas['ApplyForCoordinationBody'];

const MOST_EVIDENCE = 100;

/** Without a consultation: the other side of a handoff that was objected to. */
const otherSide = ({ handoffs }: CaseDetail, own: string | undefined): Partial<ApplyBody> => {
  const objected = handoffs.find(({ state }) => state === 'objected');
  return objected === undefined ? {} : { respondents: [objected.from.id, objected.to.id].filter((id) => id !== own) };
};

/** What the file already says, and the consultation that failed last with everybody who took part in it. */
export const applyValues = (file: CaseDetail, own: string | undefined): Partial<ApplyBody> => {
  const failed = failedConsultations(file).at(-1);
  return {
    facts: file.details.facts,
    evidence: file.evidence.length === 0 ? [''] : file.evidence.slice(0, MOST_EVIDENCE).map(({ name }) => name),
    legalBasis: '《行政处罚法》第二十五条第二款',
    ...(failed === undefined
      ? otherSide(file, own)
      : {
          consultationId: failed.consultationId,
          matter: failed.question.slice(0, 1000),
          respondents: partiesOf(failed)
            .map(({ id }) => id)
            .filter((id) => id !== own),
        }),
  };
};

/** Evidence may be none; a reason of urgency counts only without a consultation. */
export const applyBodyOf = (values: ApplyBody): ApplyBody => {
  const { urgencyReason, ...body } = { evidence: [], ...cleanBody<Omit<ApplyBody, 'evidence'> & Partial<ApplyBody>>(values) };
  return body.consultationId === undefined && urgencyReason !== undefined ? { ...body, urgencyReason } : body;
};
