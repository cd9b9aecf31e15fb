import { type OrganId } from '../../kernel/ids.js';
import type { OrganFact } from '../../kernel/register.js';
import { Rejection } from '../../kernel/rejection.js';
import { type LocalDate, dateOf } from '../../kernel/time.js';
import { type NamedOfficer, type OpenFile, namedOfficers } from '../../case-file/index.js';
import type { HandoffCommandOf } from './commands.js';

type Draft = HandoffCommandOf<'DraftHandoff' | 'ReviseHandoff'>;

/** Throws unless the organ may receive a 移送 on that day. */
export const checkReceiver = (receiver: OrganFact, on: LocalDate): void => {
  if (receiver.kind === 'team') throw new Rejection('handoff/team-is-no-organ', { organ: receiver.name }, 'FC-4');
  if (receiver.kind === 'park') throw new Rejection('handoff/park-is-no-organ', { organ: receiver.name });
  if (receiver.kind === 'police') throw new Rejection('handoff/police-needs-criminal-transfer', {}, 'CRM-5b');
  if (receiver.validTo !== undefined && receiver.validTo < on)
    throw new Rejection('handoff/organ-abolished', { organ: receiver.name, since: receiver.validTo });
  if (receiver.validFrom > on) throw new Rejection('handoff/organ-not-established', { organ: receiver.name, from: receiver.validFrom });
  if (!receiver.canHandOff) throw new Rejection('handoff/organ-cannot-receive', { organ: receiver.name });
};

/** What decides whether the matter may be sent to an organ at all, whatever else the draft says. */
export interface Addressing extends Pick<Draft, 'sender' | 'receiver' | 'cameFrom' | 'at'> {
  readonly content: Pick<Draft['content'], 'competence' | 'receiverReason'>;
}

const checkCompetence = ({ sender, receiver, content }: Addressing): void => {
  const own = content.competence.holders.find(({ organ }) => organ === sender.organ);
  if (own?.powerSource === 'entrusted' && own.entrustedBy === receiver.organ)
    throw new Rejection('handoff/entrusted-internal-return', {}, 'APL-20');
  const holds = (organ: OrganId): boolean => content.competence.holders.some((holder) => holder.organ === organ);
  if (!holds(receiver.organ) && content.competence.assisting.some(({ organ }) => organ === receiver.organ))
    throw new Rejection('handoff/assist-only', { organ: receiver.name });
  if (content.competence.proposed !== receiver.organ && (content.receiverReason ?? '').trim() === '')
    throw new Rejection('handoff/receiver-reason-needed');
};

/** The same matter may not travel in circles: what came back is a dispute (行政处罚法 25). */
const checkPingPong = (file: OpenFile, { sender, receiver, cameFrom }: Addressing): void => {
  const refused = file.handoffs.some(
    ({ from, to, state, objection }) =>
      from === sender.organ && to === receiver.organ && state === 'returned' && objection?.ground !== 'materials-insufficient',
  );
  if (refused || cameFrom.length > 0) throw new Rejection('handoff/ping-pong', { organ: receiver.name, files: cameFrom }, 'APL-25-2');
};

const checkGoods = (file: OpenFile, { content }: Draft): void => {
  const listed = new Set(content.goods.map(({ goodsId }) => goodsId));
  if (listed.size !== content.goods.length) throw new Rejection('handoff/goods-listed-twice', {}, 'FC-2');
  const missing = file.goods.filter(({ goodsId }) => !listed.has(goodsId));
  if (missing.length > 0) throw new Rejection('handoff/goods-unaccounted', { goods: missing.map(({ name }) => name) }, 'FC-2');
  const known = new Map(file.goods.map((goods) => [goods.goodsId, goods]));
  for (const { goodsId, fate } of content.goods) {
    const goods = known.get(goodsId);
    if (goods === undefined) throw new Rejection('handoff/goods-unknown');
    if (fate === 'disposed-with-proceeds' && goods.proceedsFen === undefined)
      throw new Rejection('handoff/proceeds-missing', { goods: goods.name }, 'FC-2');
    if (fate !== 'disposed-with-proceeds' && goods.proceedsFen !== undefined)
      throw new Rejection('handoff/proceeds-must-travel', { goods: goods.name }, 'FC-2');
  }
};

/** Throws unless the matter may go from the sender to this receiver. */
export const checkAddressee = (file: OpenFile, addressing: Addressing): void => {
  const { sender, receiver, at } = addressing;
  if (receiver.organ === sender.organ) throw new Rejection('handoff/to-itself');
  checkReceiver(receiver, dateOf(at));
  checkCompetence(addressing);
  checkPingPong(file, addressing);
};

/** Everything the officer wrote, against the file and the register; answers the officers as they will stand in the file. */
export const checkDraft = (file: OpenFile, command: Draft): readonly NamedOfficer[] => {
  const { sender, content, at } = command;
  if (sender.validTo !== undefined && sender.validTo < dateOf(at))
    throw new Rejection('handoff/organ-abolished', { organ: sender.name, since: sender.validTo });
  if (!sender.canHandOff) throw new Rejection('handoff/team-is-no-organ', { organ: sender.name }, 'FC-4');
  checkAddressee(file, command);
  checkGoods(file, command);
  if (content.urgency === 'urgent' && content.urgencyReason === undefined)
    throw new Rejection('handoff/urgency-reason-needed', {}, 'FC-1b');
  return namedOfficers(content.officers, { organ: sender.organ, on: dateOf(at), file });
};
