import type { CaseDetail, Handoff, Schemas } from '../../../api/types';
import { cleanBody } from '../../../components/clean-body';
import { nameOf } from '../../../wording/code-set';
import { materialKinds } from '../../../wording/handoff-codes';
import { requiredMaterials } from './required-materials';

export type DraftBody = Schemas['DraftHandoffBody'];

/** A file without goods has no field for them; the letter then says that there are none. */
export const draftBodyOf = (values: DraftBody): DraftBody => ({
  goods: [],
  ...cleanBody<Omit<DraftBody, 'goods'> & Partial<DraftBody>>(values),
});

/** A new draft: what the file already says is filled in. */
export const newDraft = (file: CaseDetail, contactName: string): Partial<DraftBody> => {
  const goods: DraftBody['goods'] = file.goods.map(({ goodsId, proceedsFen }) => ({
    goodsId,
    fate: proceedsFen === undefined ? 'handed-over' : 'disposed-with-proceeds',
  }));
  const proposed = file.competence?.proposed;
  return {
    ...(proposed === undefined || proposed === file.responsibleOrgan.id ? {} : { to: proposed }),
    reason: 'no-jurisdiction',
    urgency: 'ordinary',
    officers: file.officers.map(({ id }) => id),
    contactName,
    goods,
    materials: requiredMaterials(file.details.subject, goods).map((kind) => ({ kind, name: nameOf(materialKinds, kind), copies: 1 })),
  };
};

/** A draft as it was written, to be changed. */
export const draftAgain = (handoff: Handoff, file: CaseDetail): Partial<DraftBody> => {
  const {
    to,
    receiverReason,
    reason,
    explanation,
    legalBasis,
    urgency,
    urgencyReason,
    officers,
    contactName,
    contactPhone,
    materials,
    goods,
  } = handoff;
  const listed = new Set(goods.map(({ goodsId }) => goodsId));
  return {
    to: to.id,
    ...(receiverReason === undefined ? {} : { receiverReason }),
    reason: reason as DraftBody['reason'],
    explanation,
    legalBasis,
    urgency,
    ...(urgencyReason === undefined ? {} : { urgencyReason: urgencyReason as NonNullable<DraftBody['urgencyReason']> }),
    officers: officers.map(({ id }) => id),
    contactName,
    contactPhone,
    materials: materials.map(({ kind, name, copies }) => ({ kind: kind as DraftBody['materials'][number]['kind'], name, copies })),
    goods: [
      ...goods.map(({ goodsId, fate, note }) => ({
        goodsId,
        fate: fate as DraftBody['goods'][number]['fate'],
        ...(note === undefined ? {} : { note }),
      })),
      // Goods registered after the draft was written have to be accounted for too.
      ...file.goods.filter(({ goodsId }) => !listed.has(goodsId)).map(({ goodsId }) => ({ goodsId, fate: 'handed-over' as const })),
    ],
  };
};
