import { type ConsultationRecord, HANDOFF_STATES, type Handoff, type OpenFile } from '../../case-file/index.js';
import { missingMaterials } from '../../case-transfer/index.js';
import type { ConsultationRecordDto, GoodsHandoverDto, HandoffDto } from '../http/handoff.dto.js';
import type { Names } from '../names.js';
import { OBJECTION_NAMES, TRANSFER_REASON_NAMES } from '../wording.js';
import { present } from './present.js';

const recordView = ({ senderAttendees, receiverAttendees, ...rest }: ConsultationRecord): ConsultationRecordDto => ({
  ...rest,
  senderAttendees: [...senderAttendees],
  receiverAttendees: [...receiverAttendees],
});

const goodsView = (file: OpenFile, handoff: Handoff): GoodsHandoverDto[] =>
  handoff.content.goods.map((line) => {
    const signed = handoff.acceptedGoods?.find(({ goodsId }) => goodsId === line.goodsId);
    return {
      ...line,
      name: file.goods.find(({ goodsId }) => goodsId === line.goodsId)?.name ?? line.goodsId,
      ...(signed === undefined
        ? {}
        : { asListed: signed.asListed, ...(signed.note === undefined ? {} : { countersignNote: signed.note }) }),
    };
  });

export const handoffView = (file: OpenFile, handoff: Handoff, names: Names): HandoffDto => {
  const { content, objection, returnProposal, supplement } = handoff;
  return {
    handoffId: handoff.handoffId,
    from: names.organ(handoff.from),
    to: names.organ(handoff.to),
    state: handoff.state,
    stateName: HANDOFF_STATES[handoff.state],
    reason: content.reason,
    reasonName: TRANSFER_REASON_NAMES[content.reason],
    explanation: content.explanation,
    legalBasis: content.legalBasis,
    urgency: content.urgency,
    competenceSentence: content.competence.sentence,
    officers: content.officers.map(({ officer, name, certificate }) => ({ id: officer, name, certificate })),
    contactName: content.contact.name,
    contactPhone: content.contact.phone,
    materials: [...content.materials],
    goods: goodsView(file, handoff),
    draftedBy: names.officer(handoff.draftedBy),
    draftedAt: handoff.draftedAt,
    takeovers: (handoff.takeovers ?? []).map((takeover) => ({
      ...takeover,
      object: file.measures.find(({ measureId }) => measureId === takeover.measureId)?.object ?? takeover.measureId,
    })),
    filingFedBack: handoff.filingFedBack,
    resultFedBack: handoff.resultFedBack,
    senderClosed: handoff.senderClosed,
    missingMaterials: handoff.state === 'drafted' ? [...missingMaterials(file, content)] : [],
    ...present({
      urgencyReason: content.urgencyReason,
      receiverReason: content.receiverReason,
      documentNumber: handoff.documentNumber,
      sentAt: handoff.sentAt,
      partyNotifiedAt: handoff.partyNotifiedAt,
      receivedAt: handoff.receivedAt,
      acceptedAt: handoff.acceptedAt,
      defects: handoff.defects,
      endedAt: handoff.endedAt,
      endReasons: handoff.reasons,
    }),
    ...(handoff.approvedBy === undefined ? {} : { approvedBy: names.officer(handoff.approvedBy) }),
    ...(supplement === undefined ? {} : { supplement: { ...supplement, missing: [...supplement.missing] } }),
    ...(objection === undefined
      ? {}
      : {
          objection: {
            ground: objection.ground,
            groundName: OBJECTION_NAMES[objection.ground],
            reasons: objection.reasons,
            legalBasis: objection.legalBasis,
            ...(objection.believedCompetent === undefined ? {} : { believedCompetent: names.organ(objection.believedCompetent) }),
          },
        }),
    ...(returnProposal === undefined
      ? {}
      : { returnProposal: { by: names.organ(returnProposal.by), record: recordView(returnProposal.record) } }),
  };
};
