import type { OrganFact } from '../../kernel/register.js';
import { Rejection } from '../../kernel/rejection.js';
import { type LocalDate, dateOf } from '../../kernel/time.js';
import {
  type ClockChange,
  type HandedItem,
  type MeasureKind,
  type OpenFile,
  cancelClocks,
  filingDecided,
  meetClock,
  passDuties,
  runningMeasures,
  startClock,
} from '../../case-file/index.js';
import type { CriminalTransferCommandOf } from './commands.js';
import { guardDirectReturn, guardStep } from './guard.js';
import { type Facts, stepOf } from './preparing.js';
import { decisionGoesOn } from './remedies.js';

/** Measures on goods; an order to stop or to correct is not on goods and runs on (规定 11). */
const ON_GOODS: readonly MeasureKind[] = ['preservation', 'sealing', 'seizure'];

const checkItems = (file: OpenFile, items: readonly HandedItem[]): void => {
  const listed = new Set(items.map(({ goodsId }) => goodsId));
  if (listed.size !== items.length || items.some(({ goodsId }) => !file.goods.some((goods) => goods.goodsId === goodsId)))
    throw new Rejection('criminal/items-unknown', {}, 'CRM-12');
};

/** Goods follow the case: all of them, and the party is told in writing (规定 12, 行政强制法 21). */
export const handOverItems = (command: CriminalTransferCommandOf<'HandOverItems'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, items, materials, receivedBy, partyTold } = command;
  guardStep('HandOverItems', file, id, actor, at);
  checkItems(file, items);
  const missing = file.goods.filter(({ goodsId }) => !items.some((item) => item.goodsId === goodsId));
  if (missing.length > 0) throw new Rejection('criminal/items-left-behind', { goods: missing.map(({ name }) => name) }, 'CRM-12');
  const measures = runningMeasures(file).filter(({ kind }) => ON_GOODS.includes(kind));
  if (file.parties.length > 0 && items.length + measures.length > 0 && (partyTold ?? '').trim() === '')
    throw new Rejection('criminal/party-not-told', {}, 'COE-21');
  const ended = measures.map(({ measureId }) => measureId);
  return [
    {
      type: 'CriminalItemsHandedOver',
      data: {
        ...stepOf(command),
        items,
        materials,
        receivedBy,
        ...(partyTold === undefined ? {} : { partyTold }),
        endedMeasures: ended,
        clocks: [
          ...meetClock(file, 'criminal-goods', id, at),
          ...ended.flatMap((measure) => cancelClocks(file, ['preservation', 'coercive', 'approve-on-the-spot'], measure, at)),
        ],
      },
    },
  ];
};

/** 公安机关移送检察院审查起诉; 检察院向法院提起公诉. */
export const passOn = (command: CriminalTransferCommandOf<'PassOnCriminalCase'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, to, documentNumber } = command;
  const { state } = guardStep('PassOnCriminalCase', file, id, actor, at);
  const stage = state === 'filed' ? 'prosecution' : 'trial';
  if (to.kind !== (stage === 'prosecution' ? 'procuratorate' : 'court'))
    throw new Rejection('criminal/not-the-next-organ', { organ: to.name }, 'APL-27');
  return [{ type: 'CriminalCasePassedOn', data: { ...stepOf(command), to: to.organ, stage, documentNumber, clocks: [] } }];
};

const ADMINISTRATIVE: readonly OrganFact['kind'][] = ['township-government', 'department', 'city-branch', 'vertical'];
const checkAdministrative = ({ kind, name, canHandOff, validTo }: OrganFact, on: LocalDate): void => {
  if (!ADMINISTRATIVE.includes(kind) || !canHandOff || (validTo !== undefined && validTo < on))
    throw new Rejection('criminal/not-administrative', { organ: name }, 'APL-27');
};

/** An organ that never said whether it takes the matter up checks it like any lead it is sent. */
const checkClock = (command: CriminalTransferCommandOf<'ReturnToAdministration'>, file: OpenFile): readonly ClockChange[] => {
  const { criminalTransferId, to, due } = command;
  return filingDecided(file, to.organ) ? [] : startClock('check-lead', criminalTransferId, to.organ, due['check-lead']);
};

/** 反向移送: responsibility moves in this one fact, so that at no moment nobody has the matter (行政处罚法 27). */
export const returnToAdministration = (command: CriminalTransferCommandOf<'ReturnToAdministration'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, to, ground, reasons, documentNumber, items } = command;
  const known = file.criminalTransfers.find(({ criminalTransferId }) => criminalTransferId === id);
  if (known?.returned?.from === actor.organId && known.returned.to === to.organ) return [];
  if (known === undefined) guardDirectReturn(file, actor);
  else guardStep('ReturnToAdministration', file, id, actor, at);
  checkAdministrative(to, dateOf(at));
  checkItems(file, items);
  return [
    {
      type: 'ReturnedToAdministration',
      data: {
        ...stepOf(command),
        to: to.organ,
        ground,
        reasons,
        documentNumber,
        items,
        clocks: [
          ...cancelClocks(file, ['criminal-goods'], id, at),
          ...passDuties(file, to.organ, at),
          ...decisionGoesOn(file, to.organ, command),
          ...checkClock(command, file),
        ],
      },
    },
  ];
};

export const concludeCriminalCase = (command: CriminalTransferCommandOf<'ConcludeCriminalCase'>, file: OpenFile): Facts => {
  const { criminalTransferId: id, actor, at, result, resultNumber, criminalFineFen } = command;
  guardStep('ConcludeCriminalCase', file, id, actor, at);
  return [
    {
      type: 'CriminalCaseConcluded',
      data: {
        ...stepOf(command),
        result,
        ...(resultNumber === undefined ? {} : { documentNumber: resultNumber }),
        ...(criminalFineFen === undefined ? {} : { criminalFineFen }),
        clocks: [...cancelClocks(file, ['criminal-goods'], id, at), ...cancelClocks(file, ['limitation'], 'case', at)],
      },
    },
  ];
};
