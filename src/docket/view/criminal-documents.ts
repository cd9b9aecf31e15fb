import type { CriminalTransfer } from '../../case-file/index.js';
import type { OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { CriminalDocumentDto } from '../http/criminal-transfer.dto.js';
import type { Names } from '../names.js';

type Paper = readonly [name: string, at: Instant | undefined, organ: OrganId | undefined, number?: string | undefined];

/** The papers of the way, in its order; one that is not there yet has no time. */
const papersOf = (transfer: CriminalTransfer): readonly Paper[] => {
  const { organ, police, procuratorate, forwardings, supplement, declined, reconsideration, supervision, filed, handover } = transfer;
  const { passedOn, returned, concluded, misconduct } = transfer;
  const decision = reconsideration?.decision;
  const outcome = supervision?.outcome;
  return [
    ['涉嫌犯罪案件移送书', transfer.sentAt, organ, transfer.documentNumber],
    ['涉嫌犯罪案件移送书（回执）', transfer.receivedAt, police],
    ...forwardings.map((forwarding): Paper => ['转送通知书', forwarding.at, forwarding.from, forwarding.documentNumber]),
    ['补正材料通知书', supplement?.requestedAt, police],
    ['不予立案通知书', declined?.at, police, declined?.documentNumber],
    ['提请复议书', reconsideration?.requestedAt, organ, reconsideration?.documentNumber],
    ['复议决定书', decision?.at, police, decision?.documentNumber],
    ['立案监督建议书', supervision?.proposedAt, organ, supervision?.documentNumber],
    ['要求说明不立案理由通知书', supervision?.demandedAt, procuratorate, supervision?.demandNumber],
    ['不立案理由说明书', supervision?.explanation?.at, police],
    [outcome?.filing === true ? '通知立案书' : '不立案理由审查意见', outcome?.at, procuratorate, outcome?.documentNumber],
    ['立案通知书', filed?.at, police, filed?.number],
    ['涉案物品移交清单', handover?.at, organ],
    ...passedOn.map((passing): Paper => [
      passing.stage === 'prosecution' ? '移送审查起诉意见书' : '起诉书',
      passing.at,
      passing.stage === 'prosecution' ? police : procuratorate,
      passing.documentNumber,
    ]),
    ['移送行政机关处理的文书', returned?.at, returned?.from, returned?.documentNumber],
    ['刑事处理结果', concluded?.at, transfer.court ?? procuratorate ?? police, concluded?.documentNumber],
    ...misconduct.map((referral): Paper => ['公职人员违法犯罪线索移送函', referral.at, organ, referral.documentNumber]),
  ];
};

export const criminalDocuments = (transfer: CriminalTransfer, names: Names): CriminalDocumentDto[] =>
  papersOf(transfer).flatMap(([name, at, organ, number]) =>
    at === undefined || organ === undefined ? [] : [{ name, organ: names.organ(organ), at, ...(number === undefined ? {} : { number }) }],
  );
