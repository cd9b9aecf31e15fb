import { Rejection } from '../../../kernel/rejection.js';
import { meetClock, startClock } from './clocks.js';
import type { InfoCommandOf } from './commands.js';
import { guardStep } from './guard.js';
import { type Facts, stepOf } from './requesting.js';
import { type Share, type ShareRecord, UNREADABLE_REFUSALS, unreadable } from './share.js';
import type { Unreadable } from './values.js';

/** Each reading is in the record, also the one that is refused (政务数据共享条例 29). */
export const read = (command: InfoCommandOf<'ReadInfo'>, state: ShareRecord): Facts => {
  const share = guardStep('ReadInfo', state, command.actor);
  const { at, due } = command;
  const purpose = command.purpose ?? share.purpose;
  const because = unreadable(share, at);
  if (because !== undefined) return [{ type: 'InfoReadRefused', data: { ...stepOf(command), purpose, because, clocks: [] } }];
  const { fields = [], documents = [] } = share.grant ?? {};
  return [
    {
      type: 'InfoRead',
      data: {
        ...stepOf(command),
        purpose,
        fields: [...fields.map(({ field }) => field), ...documents.map(({ asked }) => asked)],
        clocks: startClock('info-log', share.shareId, share.requester, due['info-log']),
      },
    },
  ];
};

/** What a person is told whose reading is refused. */
export const readingRefused = (because: Unreadable): Rejection =>
  new Rejection(UNREADABLE_REFUSALS[because].code, {}, UNREADABLE_REFUSALS[because].basis);

/** The record of a case share is the file itself. */
export const CASE_RECORD = 'case';

const isShared = ({ grant, delivered, scope }: Share, record: string, field: string): boolean => {
  const known = scope.kind === 'case' ? record === CASE_RECORD : (delivered?.records.includes(record) ?? false);
  return known && (grant?.fields.some((granted) => granted.field === field) ?? false);
};

export const requestCorrection = (command: InfoCommandOf<'RequestCorrection'>, state: ShareRecord): Facts => {
  const share = guardStep('RequestCorrection', state, command.actor);
  const { correctionId, record, field, problem, due } = command;
  if (share.corrections.some((known) => known.correctionId === correctionId)) return [];
  if (!isShared(share, record, field)) throw new Rejection('share/correction-of-unshared', {}, 'DAT-26');
  return [
    {
      type: 'InfoCorrectionRequested',
      data: {
        ...stepOf(command),
        correctionId,
        record,
        field,
        problem,
        clocks: startClock('info-correct', correctionId, share.provider, due['info-correct']),
      },
    },
  ];
};

export const answerCorrection = (command: InfoCommandOf<'AnswerCorrection'>, state: ShareRecord): Facts => {
  const share = guardStep('AnswerCorrection', state, command.actor);
  const { correctionId, value, explanation, at } = command;
  const correction = share.corrections.find((known) => known.correctionId === correctionId);
  if (correction === undefined) throw new Rejection('share/no-such-correction', {}, 'DAT-26');
  if (correction.answer !== undefined) throw new Rejection('share/no-correction-open', {}, 'DAT-26');
  return [
    {
      type: 'InfoCorrected',
      data: {
        ...stepOf(command),
        correctionId,
        explanation,
        ...(value === undefined ? {} : { value }),
        clocks: meetClock(share, 'info-correct', correctionId, at),
      },
    },
  ];
};

export const consentOnward = (command: InfoCommandOf<'ConsentOnward'>, state: ShareRecord): Facts => {
  const share = guardStep('ConsentOnward', state, command.actor);
  const { to, purpose } = command;
  if (share.onward.some((known) => known.to === to)) return [];
  return [{ type: 'InfoOnwardConsented', data: { ...stepOf(command), to, purpose, clocks: [] } }];
};

/** 不得擅自提供给第三方 (政务数据共享条例 25): a third organ asks the provider, or the provider has consented. */
export const passOn = (command: InfoCommandOf<'PassOn'>, state: ShareRecord): Facts => {
  const share = guardStep('PassOn', state, command.actor);
  const { to, purpose } = command;
  const consent = share.onward.find((known) => known.to === to);
  if (consent === undefined) throw new Rejection('share/onward-without-consent', {}, 'DAT-25');
  if (consent.passedAt !== undefined) return [];
  const because = unreadable(share, command.at);
  if (because !== undefined) throw readingRefused(because);
  return [{ type: 'InfoPassedOn', data: { ...stepOf(command), to, purpose, clocks: [] } }];
};
