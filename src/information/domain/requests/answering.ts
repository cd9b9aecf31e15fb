import type { DueDate } from '../../../kernel/due-date.js';
import { Rejection } from '../../../kernel/rejection.js';
import { type Instant, dateOf } from '../../../kernel/time.js';
import { meetClock, runningClock, startClock } from './clocks.js';
import type { InfoCommandOf } from './commands.js';
import { guardStep } from './guard.js';
import { type Facts, answered, dutyOf, stepOf } from './requesting.js';
import { checkGrant } from './scope.js';
import type { Share, ShareRecord } from './share.js';
import type { RefusalGround } from './values.js';

export const requestExtension = (command: InfoCommandOf<'RequestExtension'>, state: ShareRecord): Facts => {
  const share = guardStep('RequestExtension', state, command.actor);
  if (share.class !== 'conditional') throw new Rejection('share/no-extension-for-class', {}, 'DAT-21b');
  checkInTime(share, command.at);
  return [{ type: 'InfoExtensionRequested', data: { ...stepOf(command), reasons: command.reasons, clocks: [] } }];
};

const checkInTime = (share: Share, at: Instant): void => {
  const running = runningClock(share, dutyOf(share), share.shareId);
  if (running === undefined) throw new Rejection('share/already-answered');
  if (at > running.due.due) throw new Rejection('share/extension-too-late', { due: dateOf(running.due.due) }, 'DAT-21b');
};

const prolonged = (share: Share, longest: DueDate) => startClock(dutyOf(share), share.shareId, share.provider, longest);

/** 同级政务数据共享主管部门同意, and the requester reads it in the record (政务数据共享条例 21). */
export const consentToExtension = (command: InfoCommandOf<'ConsentToExtension'>, state: ShareRecord): Facts => {
  const share = guardStep('ConsentToExtension', state, command.actor);
  return [{ type: 'InfoExtended', data: { ...stepOf(command), reasons: command.reasons, clocks: prolonged(share, command.longest) } }];
};

export const declineExtension = (command: InfoCommandOf<'DeclineExtension'>, state: ShareRecord): Facts => {
  guardStep('DeclineExtension', state, command.actor);
  return [{ type: 'InfoExtensionDeclined', data: { ...stepOf(command), reasons: command.reasons, clocks: [] } }];
};

/** Case material: the provider itself, once, for a complicated matter (安阳市城市管理综合执法条例 35, a model for the county). */
export const extendReply = (command: InfoCommandOf<'ExtendReply'>, state: ShareRecord): Facts => {
  const share = guardStep('ExtendReply', state, command.actor);
  checkInTime(share, command.at);
  return [{ type: 'InfoExtended', data: { ...stepOf(command), reasons: command.reasons, clocks: prolonged(share, command.longest) } }];
};

export const grant = (command: InfoCommandOf<'GrantInfoRequest'>, state: ShareRecord): Facts => {
  const share = guardStep('GrantInfoRequest', state, command.actor);
  const conditional = checkGrant(command, share);
  const { at, due, file } = command;
  return [
    {
      type: 'InfoGranted',
      data: {
        ...stepOf(command),
        grant: command.grant,
        conditional,
        ...(file === undefined || share.scope.kind !== 'case' ? {} : { caseId: file.caseId }),
        clocks:
          share.scope.kind === 'case'
            ? [] // the time to provide goes on
            : [...answered(share, at), ...startClock('info-deliver', share.shareId, share.provider, due['info-deliver'])],
      },
    },
  ];
};

const NAMES_A_TITLE = /《[^》]+》/u;
const NAMES_AN_ARTICLE = /第[零〇一二三四五六七八九十百千\d]+条/u;

/** 法律、行政法规、国务院决定明确规定不能共享的: a word like 隐私 alone is none (政务数据共享条例 14, 15). */
const checkGround = ({ instrument, title, article }: RefusalGround): void => {
  if (instrument === 'none' || title.trim() === '') throw new Rejection('share/refusal-without-legal-ground', {}, 'DAT-14');
  if (instrument === 'lower-rule') throw new Rejection('share/ground-ranks-too-low', { title }, 'DAT-14');
  if (!NAMES_A_TITLE.test(title)) throw new Rejection('share/refusal-without-legal-ground', {}, 'DAT-14');
  if (instrument !== 'state-council-decision' && !NAMES_AN_ARTICLE.test(article))
    throw new Rejection('share/ground-without-article', { title }, 'DAT-15');
};

export const refuse = (command: InfoCommandOf<'RefuseInfoRequest'>, state: ShareRecord): Facts => {
  const share = guardStep('RefuseInfoRequest', state, command.actor);
  const { ground, reasons, at } = command;
  checkGround(ground);
  if (reasons.trim() === '') throw new Rejection('share/refusal-needs-reasons', {}, 'DAT-21d');
  return [{ type: 'InfoRefused', data: { ...stepOf(command), ground, reasons, clocks: answered(share, at) } }];
};

export const deliver = (command: InfoCommandOf<'DeliverInfo'>, state: ShareRecord): Facts => {
  const share = guardStep('DeliverInfo', state, command.actor);
  const { at, records, caseVersion } = command;
  if (share.scope.kind === 'catalogue' && (records ?? []).length === 0) throw new Rejection('share/nothing-to-deliver', {}, 'DAT-22');
  return [
    {
      type: 'InfoDelivered',
      data: {
        ...stepOf(command),
        ...(share.scope.kind === 'catalogue' ? { records: records ?? [] } : {}),
        ...(share.scope.kind === 'case' && caseVersion !== undefined ? { caseVersion } : {}),
        clocks: meetClock(share, 'info-deliver', share.shareId, at),
      },
    },
  ];
};
