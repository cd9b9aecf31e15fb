import type { CaseDetail } from '../../api/types';
import { formatDate } from '../../components/format';
import { namesOf, partiesOf } from './parties';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** 移送, 协商 and 争议 of the file, to be chosen in a form. */
export const handoffOptions = ({ handoffs }: CaseDetail): readonly Option[] =>
  handoffs.map(({ handoffId, from, to, stateName }) => ({ value: handoffId, label: `${from.name} → ${to.name}（${stateName}）` }));

export const disputeOptions = ({ disputes }: CaseDetail): readonly Option[] =>
  disputes.map(({ disputeId, kindName, between, stateName }) => ({
    value: disputeId,
    label: `${kindName}：${namesOf(between)}（${stateName}）`,
  }));

/** Only those after which coordination may be applied for. */
export const failedConsultations = ({ consultations }: CaseDetail): CaseDetail['consultations'] =>
  consultations.filter(({ state }) => state === 'failed' || state === 'refused');

export const failedOptions = (file: CaseDetail): readonly Option[] =>
  failedConsultations(file).map((consultation) => ({
    value: consultation.consultationId,
    label: `${formatDate(consultation.requestedAt)} ${consultation.kindName}：${namesOf(partiesOf(consultation))}（${consultation.stateName}）`,
  }));
