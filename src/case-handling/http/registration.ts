import { type Ids, itemCode, officerId } from '../../kernel/ids.js';
import type { Evidence, Goods, Measure, Party } from '../../case-file/index.js';
import { invalidField } from '../../http/problem.js';
import { plainOf } from '../../http/plain.js';
import type { Registration } from '../use-cases/opening-facts.js';
import type { EvidenceBody, GoodsBody, MeasureBody } from './material.body.js';
import type { OpenCaseBody } from './open-case.body.js';
import type { PartyBody } from './party.body.js';

/** A party in the shape of its kind: what a kind does not have is refused by name, never dropped. */
export const partyOf = (body: PartyBody, field: string, ids: Ids): Party => {
  const { kind, partyId = ids.next(), name, tradeName, idNumber, uscc, representative, ...contact } = plainOf(body);
  const refuse = (member: string, value: unknown, label: string): void => {
    if (value !== undefined) throw invalidField(`${field}.${member}`, `「${label}」不适用于这类当事人。`);
  };
  switch (kind) {
    case 'person':
      refuse('uscc', uscc, '统一社会信用代码');
      refuse('tradeName', tradeName, '字号');
      refuse('representative', representative, '法定代表人或负责人');
      return { kind, partyId, name, ...plainOf({ idNumber }), ...contact };
    case 'organisation':
      refuse('idNumber', idNumber, '公民身份号码');
      refuse('tradeName', tradeName, '字号');
      return { kind, partyId, name, ...plainOf({ uscc, representative }), ...contact };
    case 'sole-trader':
      refuse('representative', representative, '法定代表人或负责人');
      if (tradeName === undefined) throw invalidField(`${field}.tradeName`, '「字号」不能为空。');
      return { kind, partyId, name, tradeName, ...plainOf({ idNumber, uscc }), ...contact };
  }
};

export const partiesOf = (bodies: readonly PartyBody[], ids: Ids): readonly Party[] =>
  bodies.map((body, index) => partyOf(body, `parties.${index}`, ids));

export const evidenceOf = (body: EvidenceBody, ids: Ids): Evidence => {
  const { evidenceId = ids.next(), ...rest } = plainOf(body);
  return { ...rest, evidenceId };
};
export const goodsOf = (body: GoodsBody, ids: Ids): Goods => {
  const { goodsId = ids.next(), ...rest } = plainOf(body);
  return { ...rest, goodsId };
};
export const measureOf = (body: MeasureBody, ids: Ids): Omit<Measure, 'issuedBy'> => {
  const { measureId = ids.next(), ...rest } = plainOf(body);
  return { ...rest, measureId };
};

export const registrationOf = (body: OpenCaseBody, matterId: string, ids: Ids): Registration => {
  const { duplicateReason } = body;
  return {
    matterId,
    details: {
      ...plainOf({
        subject: body.subject,
        title: body.title,
        cause: body.cause,
        source: body.source,
        sourceNumber: body.sourceNumber,
        facts: body.facts,
        provisionsViolated: body.provisionsViolated,
        penaltyBasis: body.penaltyBasis,
        discretion: body.discretion,
        discoveredAt: body.discoveredAt,
        occurredFrom: body.occurredFrom,
        occurredTo: body.occurredTo,
      }),
      harmToLifeOrFinance: body.harmToLifeOrFinance ?? false,
      place: { township: body.township, address: body.address },
      item: itemCode(body.item),
    },
    parties: partiesOf(body.parties, ids),
    officers: body.officers.map(officerId),
    evidence: body.evidence.map((item) => evidenceOf(item, ids)),
    goods: body.goods.map((item) => goodsOf(item, ids)),
    measures: body.measures.map((item) => measureOf(item, ids)),
    ...(duplicateReason === undefined ? {} : { duplicateReason }),
  };
};
