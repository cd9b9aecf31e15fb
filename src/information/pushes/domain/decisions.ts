import { Rejection } from '../../../kernel/rejection.js';
import { dateOf } from '../../../kernel/time.js';
import type { PushCommandOf } from './commands.js';
import type { PushContent, PushEvent } from './events.js';
import { guardContent, guardPush, guardRole, guardSubscription } from './guard.js';
import type { Share } from './state.js';

type Facts = readonly PushEvent[];

const stamp = ({ shareId, actor, at }: Pick<PushCommandOf<'DropPush'>, 'shareId' | 'actor' | 'at'>) => ({
  shareId,
  organ: actor.organId,
  by: actor.officerId,
  occurredAt: at,
});
const sameContent = (a: PushContent, b: PushContent): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = ({ title, text, documentNumber, party, basis }: PushContent): readonly unknown[] => [
  title,
  text,
  documentNumber,
  party?.kind,
  party?.name,
  party?.kind === 'organisation' ? [party.uscc, party.representative] : [],
  basis,
];

export const makeSubscription = (command: PushCommandOf<'MakeSubscription'>, share: Share): Facts => {
  if (share.standing !== 'none') return [];
  guardRole('MakeSubscription', command.actor);
  const { subscriber, at, kinds, items, places, purpose } = command;
  const on = dateOf(at);
  if (subscriber.kind === 'team' || subscriber.kind === 'park') throw new Rejection('push/no-organ', { organ: subscriber.name }, 'DAT-30');
  if (subscriber.validTo !== undefined && subscriber.validTo < on)
    throw new Rejection('push/organ-abolished', { organ: subscriber.name, since: subscriber.validTo });
  return [{ type: 'SubscriptionMade', data: { ...stamp(command), kinds, items, places, purpose } }];
};

export const endSubscription = (command: PushCommandOf<'EndSubscription'>, share: Share): Facts => {
  const { ended } = guardSubscription(share, command.actor);
  return ended === undefined ? [{ type: 'SubscriptionEnded', data: { ...stamp(command), reason: command.reason } }] : [];
};

export const draftPush = (command: PushCommandOf<'DraftPush'>, share: Share): Facts => {
  if (share.standing !== 'none') return [];
  const { actor, at, matter, content, factAt, due } = command;
  guardRole('DraftPush', actor);
  if (factAt > at) throw new Rejection('push/fact-in-future');
  guardContent(matter, content);
  return [{ type: 'InfoPushDrafted', data: { ...stamp(command), ...matter, content, factAt, ...(due === undefined ? {} : { due }) } }];
};

export const recordDuty = (command: PushCommandOf<'RecordPushDuty'>, share: Share): Facts => {
  if (share.standing !== 'none') return []; // the same event is never a second duty
  const { shareId, organ, at, matter, content, factAt, due, source } = command;
  const fact = { shareId, organ, occurredAt: at, ...matter, content, factAt, source, ...(due === undefined ? {} : { due }) };
  return [{ type: 'InfoPushDrafted', data: fact }];
};

export const revisePush = (command: PushCommandOf<'RevisePush'>, share: Share): Facts => {
  const push = guardPush('RevisePush', share, command.actor);
  if (sameContent(push.content, command.content)) return [];
  guardContent(push.matter, command.content);
  return [{ type: 'InfoPushRevised', data: { ...stamp(command), content: command.content } }];
};

/** Only a change of the catalogue may be put off, once and with consent (政务数据共享条例 17). */
export const extendPush = (command: PushCommandOf<'ExtendPush'>, share: Share): Facts => {
  const { extended, due: before } = guardPush('ExtendPush', share, command.actor);
  const { due, reasons, consent, at } = command;
  if (before === undefined || due === undefined) throw new Rejection('push/no-extension', {}, before?.rule ?? 'SH-32');
  if (extended) throw new Rejection('push/extension-once', {}, before.rule);
  if (at > before.due) throw new Rejection('push/extension-too-late', { due: dateOf(before.due) }, before.rule);
  return [{ type: 'InfoPushExtended', data: { ...stamp(command), due, reasons, consent } }];
};

export const sendPush = (command: PushCommandOf<'SendPush'>, share: Share): Facts => {
  const { writtenBy, matter, content, due } = guardPush('SendPush', share, command.actor);
  const { actor, at, to, organs } = command;
  if (writtenBy === actor.officerId) throw new Rejection('push/own-draft', {}, 'DAT-20');
  guardContent(matter, content);
  if (to.length === 0) throw new Rejection('push/nobody-to-push');
  const gone = organs.find(({ validTo, kind }) => kind === 'team' || (validTo !== undefined && validTo < dateOf(at)));
  if (gone !== undefined) throw new Rejection('push/no-organ', { organ: gone.name }, 'DAT-30');
  return [{ type: 'InfoPushed', data: { ...stamp(command), to, late: due !== undefined && at > due.due } }];
};

export const dropPush = (command: PushCommandOf<'DropPush'>, share: Share): Facts => {
  guardPush('DropPush', share, command.actor);
  return [{ type: 'InfoPushDropped', data: { ...stamp(command), reasons: command.reasons } }];
};

export const acknowledgePush = (command: PushCommandOf<'AcknowledgePush'>, share: Share): Facts => {
  const { receipts } = guardPush('AcknowledgePush', share, command.actor);
  const signed = receipts.some(({ organ, acknowledged }) => organ === command.actor.organId && acknowledged !== undefined);
  return signed ? [] : [{ type: 'InfoPushAcknowledged', data: stamp(command) }];
};

export const correctPush = (command: PushCommandOf<'CorrectPush'>, share: Share): Facts => {
  const { matter, content, statedIn } = guardPush('CorrectPush', share, command.actor);
  if (sameContent(content, command.content)) throw new Rejection('push/nothing-corrected', {}, 'DAT-26');
  guardContent(matter, command.content);
  return [{ type: 'InfoPushCorrected', data: { ...stamp(command), corrects: statedIn, reason: command.reason, content: command.content } }];
};
