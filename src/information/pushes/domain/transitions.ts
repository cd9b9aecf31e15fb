import type { Role } from '../../../kernel/actor.js';
import type { PushEvent } from './events.js';
import type { PushCommandType } from './commands.js';

/** Who may take a step; read as the table of the process (docs/processes/pushes.md). */
export interface Transition {
  readonly verb: string;
  readonly chinese: string;
  readonly side: 'own' | 'sender' | 'recipient';
  readonly roles: readonly Role[];
  readonly from: readonly string[];
  readonly event: PushEvent['type'];
}

/** 政务数据共享工作机构负责人 signs for the organ (政务数据共享条例 20), or a leader. */
const signing: readonly Role[] = ['data-office-head', 'leader', 'head'];
const writing: readonly Role[] = ['case-officer', 'unit-head', 'registrar', ...signing];
const step = (
  verb: string,
  chinese: string,
  side: Transition['side'],
  roles: readonly Role[],
  from: readonly string[],
  event: PushEvent['type'],
): Transition => ({ verb, chinese, side, roles, from, event });

export const TRANSITIONS: Readonly<Record<Exclude<PushCommandType, 'RecordPushDuty'>, Transition>> = {
  MakeSubscription: step('subscribe', '订阅', 'own', signing, [], 'SubscriptionMade'),
  EndSubscription: step('end', '结束订阅', 'own', signing, ['subscription'], 'SubscriptionEnded'),
  DraftPush: step('draft', '拟写推送', 'own', writing, [], 'InfoPushDrafted'),
  RevisePush: step('revise', '修改拟稿', 'sender', writing, ['drafted'], 'InfoPushRevised'),
  ExtendPush: step('extend', '延长期限', 'sender', signing, ['drafted'], 'InfoPushExtended'),
  SendPush: step('push', '推送', 'sender', signing, ['drafted'], 'InfoPushed'),
  DropPush: step('drop', '不推送', 'sender', signing, ['drafted'], 'InfoPushDropped'),
  AcknowledgePush: step('acknowledge', '签收', 'recipient', writing, ['pushed'], 'InfoPushAcknowledged'),
  CorrectPush: step('correct', '更正', 'sender', signing, ['pushed'], 'InfoPushCorrected'),
};
