import type { CaseDetail } from '../../api/types';
import { namesOf } from '../consultation/parties';
import type { Supervision } from './supervision-types';

interface Part {
  /** `handoffId:<uuid>` and the like: the field that names it, and its id. */
  readonly value: string;
  readonly label: string;
}

/** The parts of a file that a failing may be about. */
export const partsOf = ({ handoffs, consultations, disputes }: CaseDetail): readonly Part[] => [
  ...handoffs.map(({ handoffId, from, to, stateName }) => ({
    value: `handoffId:${handoffId}`,
    label: `移送：${from.name} → ${to.name}（${stateName}）`,
  })),
  ...consultations.map(({ consultationId, kindName, from, replies, stateName }) => ({
    value: `consultationId:${consultationId}`,
    label: `${kindName}：${from.name} → ${namesOf(replies.map(({ organ }) => organ))}（${stateName}）`,
  })),
  ...disputes.map(({ disputeId, kindName, between, stateName }) => ({
    value: `disputeId:${disputeId}`,
    label: `争议：${kindName}，${namesOf(between)}（${stateName}）`,
  })),
];

/** The part as the field of the body that names it. */
export const partBody = (part: string | undefined): Readonly<Record<string, string>> => {
  const [field, id] = part?.split(':') ?? [];
  return field === undefined || id === undefined ? {} : { [field]: id };
};

/** What a supervision of a failing is about, where whoever opened it said so. */
export const partOf = (file: CaseDetail, { handoffId, consultationId, disputeId }: Supervision['about']): string | undefined =>
  partsOf(file).find(({ value }) =>
    [`handoffId:${handoffId ?? ''}`, `consultationId:${consultationId ?? ''}`, `disputeId:${disputeId ?? ''}`].includes(value),
  )?.label;
