import type { OrganFact } from '../../../kernel/register.js';
import { Rejection } from '../../../kernel/rejection.js';
import { type LocalDate, dateOf } from '../../../kernel/time.js';
import { cancelDuties, meetClock, startClock } from './clocks.js';
import type { InfoCommandOf } from './commands.js';
import type { InfoRequestEvent } from './events.js';
import { guardDraft, guardStep } from './guard.js';
import { checkAsked, checkSupplement } from './scope.js';
import type { Share, ShareRecord } from './share.js';

export type Facts = readonly InfoRequestEvent[];

/** Everything an event says beside its content. */
export const stepOf = ({ shareId, actor, at }: Pick<InfoCommandOf<'SignInfoRequest'>, 'shareId' | 'actor' | 'at'>) => ({
  shareId,
  by: actor.officerId,
  organ: actor.organId,
  occurredAt: at,
});

const checkOrgan = (organ: OrganFact, on: LocalDate): void => {
  if (organ.kind === 'team') throw new Rejection('share/team-is-no-organ', { organ: organ.name }, 'FC-4');
  if (organ.validTo !== undefined && organ.validTo < on)
    throw new Rejection('share/organ-abolished', { organ: organ.name, since: organ.validTo });
};

export const draft = (command: InfoCommandOf<'DraftInfoRequest'>, state: ShareRecord): Facts => {
  const { actor, at, asked, requester, provider, authority, item, caseId } = command;
  if (state.begun) return [];
  guardDraft(actor);
  checkOrgan(requester, dateOf(at));
  if (provider.organ === requester.organ) throw new Rejection('share/from-itself');
  checkOrgan(provider, dateOf(at));
  checkAsked(asked, item, at);
  return [
    {
      type: 'InfoRequestDrafted',
      data: {
        ...stepOf(command),
        ...asked,
        provider: provider.organ,
        authority,
        title: asked.scope.kind === 'case' ? asked.scope.about : (item?.title ?? asked.scope.item),
        ...(item === undefined ? {} : { class: item.class }),
        ...(caseId === undefined ? {} : { caseId }),
        clocks: [],
      },
    },
  ];
};

export const revise = (command: InfoCommandOf<'ReviseInfoRequest'>, state: ShareRecord): Facts => {
  const { scope } = guardStep('ReviseInfoRequest', state, command.actor);
  const { asked, item, at } = command;
  const same =
    asked.scope.kind === scope.kind && (scope.kind === 'case' || (asked.scope.kind === 'catalogue' && asked.scope.item === scope.item));
  if (!same) throw new Rejection('share/other-data');
  checkAsked(asked, item, at);
  return [{ type: 'InfoRequestRevised', data: { ...stepOf(command), ...asked, clocks: [] } }];
};

/** From here on the provider's time runs: to answer for catalogue data, to provide for case material. */
export const sign = (command: InfoCommandOf<'SignInfoRequest'>, state: ShareRecord): Facts => {
  const share = guardStep('SignInfoRequest', state, command.actor);
  const { due, at } = command;
  if (share.until < dateOf(at)) throw new Rejection('share/term-over', { until: share.until }, 'DAT-20');
  const purpose = dutyOf(share);
  return [
    { type: 'InfoRequested', data: { ...stepOf(command), clocks: startClock(purpose, share.shareId, share.provider, due[purpose]) } },
  ];
};

/** What the provider owes upon a request. */
export const dutyOf = ({ scope }: Pick<Share, 'scope'>): 'info-reply' | 'info-deliver' =>
  scope.kind === 'case' ? 'info-deliver' : 'info-reply';

export const withdraw = (command: InfoCommandOf<'WithdrawInfoRequest'>, state: ShareRecord): Facts => {
  const share = guardStep('WithdrawInfoRequest', state, command.actor);
  return [
    { type: 'InfoRequestWithdrawn', data: { ...stepOf(command), reasons: command.reasons, clocks: cancelDuties(share, command.at) } },
  ];
};

/** 一次性告知: everything that is missing, once. The time goes on: the regulation says nothing of a pause, so the earlier date stands. */
export const noticeSupplement = (command: InfoCommandOf<'NoticeSupplement'>, state: ShareRecord): Facts => {
  guardStep('NoticeSupplement', state, command.actor);
  if (command.missing.length === 0) throw new Rejection('share/notice-empty', {}, 'DAT-21d');
  return [{ type: 'InfoSupplementNoticed', data: { ...stepOf(command), missing: command.missing, clocks: [] } }];
};

export const supplement = (command: InfoCommandOf<'SupplementInfoRequest'>, state: ShareRecord): Facts => {
  const share = guardStep('SupplementInfoRequest', state, command.actor);
  checkSupplement(command, share);
  return [{ type: 'InfoSupplemented', data: { ...stepOf(command), scope: command.scope, note: command.note, clocks: [] } }];
};

/** The duty to answer is done, late or not. */
export const answered = (share: Share, at: InfoCommandOf<'SignInfoRequest'>['at']) => meetClock(share, dutyOf(share), share.shareId, at);
