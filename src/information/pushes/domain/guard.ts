import type { Actor } from '../../../kernel/actor.js';
import { residentIdFault } from '../../../kernel/identifiers/resident-id.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { PushCommandType } from './commands.js';
import type { PushContent, PushMatter } from './events.js';
import type { Push, Share, Subscription } from './state.js';
import { TRANSITIONS } from './transitions.js';

type Guarded = Exclude<PushCommandType, 'RecordPushDuty'>;

export const guardRole = (type: Guarded, { role }: Actor): void => {
  const { chinese, roles } = TRANSITIONS[type];
  if (!roles.includes(role)) throw new Rejection('push/role-not-entitled', { step: chinese, roles }, 'DAT-20');
};

/** The running subscription of the actor's own organ. */
export const guardSubscription = (share: Share, actor: Actor): Subscription => {
  if (share.standing !== 'subscription' || share.organ !== actor.organId) throw new Rejection('push/not-own-subscription');
  guardRole('EndSubscription', actor);
  return share;
};

/** The push, when this actor may take this step in it now. */
export const guardPush = (type: Guarded, share: Share, actor: Actor): Push => {
  if (share.standing !== 'push') throw new Rejection('push/unknown');
  const { side, from, chinese } = TRANSITIONS[type];
  if (side === 'sender' && share.organ !== actor.organId) throw new Rejection('push/not-sender');
  if (side === 'recipient' && !share.receipts.some(({ organ }) => organ === actor.organId)) throw new Rejection('push/not-recipient');
  guardRole(type, actor);
  if (!from.includes(share.state)) throw new Rejection('push/wrong-state', { state: share.state, step: chinese });
  return share;
};

const IDENTITY_NUMBER = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/gu;
const MOBILE_NUMBER = /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/u;

const holdsPersonalNumber = (text: string): boolean =>
  MOBILE_NUMBER.test(text) || [...text.matchAll(IDENTITY_NUMBER)].some(([number]) => residentIdFault(number.toUpperCase()) === undefined);

/** What goes to many organs says of a person no more than a published decision may. */
export const guardContent = ({ kind }: PushMatter, content: PushContent): void => {
  const { title, text, basis = '', documentNumber, party } = content;
  if (kind === 'penalty' && documentNumber === undefined) throw new Rejection('push/document-number-missing', {}, 'MEE-62');
  if (kind === 'licence' && documentNumber === undefined) throw new Rejection('push/document-number-missing', {}, 'CC-19b');
  if ([title, text, basis, party?.name ?? ''].some(holdsPersonalNumber)) throw new Rejection('push/personal-data', {}, 'MEE-64');
};
