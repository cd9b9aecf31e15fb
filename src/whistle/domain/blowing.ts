import type { OrganFact, OrganKind } from '../../kernel/register.js';
import { Rejection } from '../../kernel/rejection.js';
import { type LocalDate, dateOf } from '../../kernel/time.js';
import { type WhistleDues, startClock } from './clocks.js';
import type { WhistleCommandOf } from './commands.js';
import { guardStep } from './guard.js';
import { DRAFT_ROLES } from './transitions.js';
import { type OpenWhistle, type Whistle, callOf, isReleased } from './whistle.js';
import type { WhistleCall, WhistleContent, WhistleEvent } from './whistle.events.js';

type Facts = readonly WhistleEvent[];

const CALLABLE: readonly OrganKind[] = ['department', 'city-branch', 'vertical', 'police', 'supervision', 'data'];

/** 县直部门 that exists on the day; a township whistles for nobody else. */
const checkDepartment = ({ name, kind, validFrom, validTo }: OrganFact, on: LocalDate): void => {
  if (!CALLABLE.includes(kind)) throw new Rejection('whistle/not-a-department', { organ: name });
  if (validTo !== undefined && validTo < on) throw new Rejection('whistle/organ-abolished', { organ: name, since: validTo }, 'APL-38');
  if (validFrom > on) throw new Rejection('whistle/not-a-department', { organ: name });
};

const checkContent = ({ calls, matters }: WhistleContent, called: readonly OrganFact[], on: LocalDate): void => {
  if (calls.length === 0) throw new Rejection('whistle/nobody-called');
  if (new Set(calls.map(({ organ }) => organ)).size < calls.length) throw new Rejection('whistle/called-twice');
  if (new Set(matters.map(({ item }) => item)).size < matters.length) throw new Rejection('whistle/item-twice');
  called.forEach((organ) => checkDepartment(organ, on));
};

export const draft = ({ whistleId, actor, at, content, sender, called }: WhistleCommandOf<'DraftWhistle'>, whistle: Whistle): Facts => {
  if (whistle.opened) return [];
  if (sender.kind !== 'township-government') throw new Rejection('whistle/township-whistles', {}, 'YH-1');
  if (!DRAFT_ROLES.includes(actor.role)) throw new Rejection('whistle/role-not-entitled', { step: '拟吹哨', roles: DRAFT_ROLES });
  checkContent(content, called, dateOf(at));
  return [{ type: 'WhistleDrafted', data: { whistleId, by: actor.officerId, organ: actor.organId, content, occurredAt: at, clocks: [] } }];
};

export const revise = (
  { whistleId, actor, at, content, called }: WhistleCommandOf<'ReviseWhistle'>,
  whistle: OpenWhistle,
): readonly WhistleEvent[] => {
  guardStep('ReviseWhistle', whistle, actor);
  checkContent(content, called, dateOf(at));
  return [{ type: 'WhistleRevised', data: { whistleId, by: actor.officerId, organ: actor.organId, content, occurredAt: at, clocks: [] } }];
};

export const sendBack = ({ whistleId, actor, at, reasons }: WhistleCommandOf<'ReturnWhistle'>, whistle: OpenWhistle): Facts => {
  guardStep('ReturnWhistle', whistle, actor);
  return [{ type: 'WhistleReturned', data: { whistleId, by: actor.officerId, organ: actor.organId, reasons, occurredAt: at, clocks: [] } }];
};

export const review = ({ whistleId, actor, at, opinion }: WhistleCommandOf<'ReviewWhistle'>, whistle: OpenWhistle): Facts => {
  if (whistle.state === 'reviewed' && whistle.review?.by === actor.officerId) return [];
  guardStep('ReviewWhistle', whistle, actor);
  return [{ type: 'WhistleReviewed', data: { whistleId, by: actor.officerId, organ: actor.organId, opinion, occurredAt: at, clocks: [] } }];
};

/** 报到 and 办结 run for each department from the moment it is called. */
const callClocks = ({ organ }: WhistleCall, { respond, handle }: WhistleDues) => [
  ...startClock('respond', organ, organ, respond),
  ...startClock('handle', organ, organ, handle),
];

export const blow = (command: WhistleCommandOf<'BlowWhistle'>, whistle: OpenWhistle): Facts => {
  const { whistleId, actor, at, opinion, called, repeatOf, due } = command;
  if (whistle.blown?.by === actor.officerId) return [];
  guardStep('BlowWhistle', whistle, actor);
  called.forEach((organ) => checkDepartment(organ, dateOf(at)));
  const step = { whistleId, by: actor.officerId, organ: actor.organId, occurredAt: at };
  const clocks = whistle.content.calls.flatMap((call) => callClocks(call, due));
  return [
    ...(whistle.state === 'reviewed' ? [] : [{ type: 'WhistleReviewed' as const, data: { ...step, opinion, clocks: [] } }]),
    { type: 'WhistleBlown', data: { ...step, ...(repeatOf === undefined ? {} : { repeatOf }), clocks } },
  ];
};

export const withdraw = ({ whistleId, actor, at, reasons }: WhistleCommandOf<'WithdrawWhistle'>, whistle: OpenWhistle): Facts => {
  if (whistle.state === 'withdrawn') return [];
  guardStep('WithdrawWhistle', whistle, actor);
  return [
    { type: 'WhistleWithdrawn', data: { whistleId, by: actor.officerId, organ: actor.organId, reasons, occurredAt: at, clocks: [] } },
  ];
};

/** The township, or the dispatch centre, calls one more; nobody who was called passes the call on. */
export const callDepartment = (
  { whistleId, actor, at, call, called, due }: WhistleCommandOf<'CallDepartment'>,
  whistle: OpenWhistle,
): Facts => {
  guardStep('CallDepartment', whistle, actor);
  const known = callOf(whistle, call.organ);
  if (known !== undefined && isReleased(known)) throw new Rejection('whistle/released-not-recalled', { organ: called.name }, 'BJ-J12');
  if (known !== undefined) return [];
  checkDepartment(called, dateOf(at));
  return [
    {
      type: 'DepartmentCalled',
      data: { whistleId, by: actor.officerId, organ: actor.organId, call, occurredAt: at, clocks: callClocks(call, due) },
    },
  ];
};
