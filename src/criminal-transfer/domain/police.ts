import { Rejection } from '../../kernel/rejection.js';
import { dateOf } from '../../kernel/time.js';
import {
  type ClockChange,
  type ClockPurpose,
  type CriminalTransfer,
  type CriminalTransferEvent,
  type CriminalTransferState,
  type FilingGround,
  type OpenFile,
  cancelClocks,
  meetClock,
  passDuties,
  pauseClock,
  startClock,
} from '../../case-file/index.js';
import type { CriminalTransferCommand, CriminalTransferCommandOf } from './commands.js';
import { guardStep } from './guard.js';
import { type Facts, checkPolice, stepOf } from './preparing.js';

/** Times of the police that end with their decision, whatever it is. */
const NEEDLESS_NOW: readonly ClockPurpose[] = ['police-forward', 'police-notice', 'criminal-supplement'];

export const signReceipt = (command: CriminalTransferCommandOf<'SignReceipt'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, due, note } = command;
  guardStep('SignReceipt', file, id, actor, at);
  return [
    {
      type: 'CriminalTransferReceived',
      data: {
        ...stepOf(command),
        ...(note === undefined ? {} : { note }),
        clocks: (['police-forward', 'police-notice', 'police-review'] as const).flatMap((purpose) =>
          startClock(purpose, id, actor.organId, due[purpose]),
        ),
      },
    },
  ];
};

export const forward = (command: CriminalTransferCommandOf<'ForwardToPolice'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, to, reasons, documentNumber } = command;
  guardStep('ForwardToPolice', file, id, actor, at);
  checkPolice(to, dateOf(at));
  if (to.organ === actor.organId) throw new Rejection('criminal/forward-to-itself', {}, 'CRM-7');
  return [
    {
      type: 'CriminalTransferForwarded',
      data: {
        ...stepOf(command),
        to: to.organ,
        reasons,
        documentNumber,
        clocks: [...meetClock(file, 'police-forward', id, at), ...cancelClocks(file, ['police-notice', 'police-review'], id, at)],
      },
    },
  ];
};

/** The review stands still until the materials are there, and then begins anew. */
export const requestMaterials = (command: CriminalTransferCommandOf<'RequestMaterials'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, due, missing, reason } = command;
  const { organ } = guardStep('RequestMaterials', file, id, actor, at);
  return [
    {
      type: 'PoliceMaterialsRequested',
      data: {
        ...stepOf(command),
        missing,
        reason,
        clocks: [
          ...meetClock(file, 'police-notice', id, at),
          ...pauseClock(file, 'police-review', id, at),
          ...startClock('criminal-supplement', id, organ, due['criminal-supplement']),
        ],
      },
    },
  ];
};

const GROUND_OF: Readonly<Partial<Record<CriminalTransferState, FilingGround>>> = {
  reconsidering: 'reconsideration',
  'reasons-demanded': 'reasons-demanded',
  'reasons-explained': 'reasons-demanded',
  'filing-noticed': 'filing-notice',
};

/**
 * The case goes to the police in this one fact, with the duties of who had it; a decision time that stands still for the
 * criminal case (生态环境行政处罚办法 54) is not lost with it.
 */
const handingDuties = (file: OpenFile, { actor, at }: CriminalTransferCommand): readonly ClockChange[] => {
  const standing = file.clocks.filter(({ purpose, status }) => purpose === 'decide' && status === 'paused').map(({ clock }) => clock);
  return passDuties(file, actor.organId, at).filter(({ clock }) => !standing.includes(clock));
};

const filed = (
  command: CriminalTransferCommand,
  number: string,
  file: OpenFile,
  { organ, state }: CriminalTransfer,
): CriminalTransferEvent => {
  const { criminalTransferId: id, at, due } = command;
  return {
    type: 'PoliceFiled',
    data: {
      ...stepOf(command),
      number,
      ground: GROUND_OF[state] ?? 'review',
      clocks: [
        ...meetClock(file, 'police-review', id, at),
        ...meetClock(file, 'police-file', id, at),
        ...cancelClocks(file, [...NEEDLESS_NOW, 'police-explain'], id, at),
        ...handingDuties(file, command),
        ...startClock('criminal-goods', id, organ, due['criminal-goods']),
      ],
    },
  };
};

export const fileCriminalCase = (command: CriminalTransferCommandOf<'FileCriminalCase'>, file: OpenFile): Facts => [
  filed(command, command.number, file, guardStep('FileCriminalCase', file, command.criminalTransferId, command.actor, command.at)),
];

export const declineToFile = (command: CriminalTransferCommandOf<'DeclineToFile'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, due, ground, reasons, documentNumber, returned } = command;
  const { organ } = guardStep('DeclineToFile', file, id, actor, at);
  if (ground === 'materials-incomplete') throw new Rejection('criminal/incomplete-is-no-ground', {}, 'PSB-180b');
  return [
    {
      type: 'PoliceDeclined',
      data: {
        ...stepOf(command),
        ground,
        reasons,
        documentNumber,
        returned,
        clocks: [
          ...meetClock(file, 'police-review', id, at),
          ...cancelClocks(file, NEEDLESS_NOW, id, at),
          ...startClock('reconsider', id, organ, due.reconsider),
        ],
      },
    },
  ];
};

export const decideReconsideration = (command: CriminalTransferCommandOf<'DecideReconsideration'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, due, outcome, reasons, documentNumber, number } = command;
  const transfer = guardStep('DecideReconsideration', file, id, actor, at);
  const decided: CriminalTransferEvent = {
    type: 'ReconsiderationDecided',
    data: {
      ...stepOf(command),
      outcome,
      reasons,
      documentNumber,
      clocks: [
        ...meetClock(file, 'reconsideration', id, at),
        ...(outcome === 'upheld' ? startClock('propose-supervision', id, transfer.organ, due['propose-supervision']) : []),
      ],
    },
  };
  if (outcome === 'upheld') return [decided];
  if (number === undefined) throw new Rejection('criminal/number-needed', {}, 'CRM-8');
  return [decided, filed(command, number, file, transfer)];
};

export const explainReasons = (command: CriminalTransferCommandOf<'ExplainReasons'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, reasons } = command;
  guardStep('ExplainReasons', file, id, actor, at);
  return [{ type: 'PoliceReasonsExplained', data: { ...stepOf(command), reasons, clocks: meetClock(file, 'police-explain', id, at) } }];
};
