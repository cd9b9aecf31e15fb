import { type CaseEvent, type CaseFile, evolve, unopened } from '../../../case-file/index.js';
import { filedWithoutPower, penaltyAfterLimitation, secondFine } from './decision-faults.js';
import { extendedTooLate, measureLeft } from './measure-faults.js';
import { arrivedOtherwise, goodsNotListed, packageIncomplete, returnedWithoutAsking } from './package-faults.js';
import { recusalUndecided, reviewerInvestigated, tooFewOfficers } from './people-faults.js';
import type { RecordFault } from './record-fault.js';

const DETECTORS = [
  tooFewOfficers,
  recusalUndecided,
  reviewerInvestigated,
  secondFine,
  penaltyAfterLimitation,
  filedWithoutPower,
  measureLeft,
  extendedTooLate,
  goodsNotListed,
  arrivedOtherwise,
  packageIncomplete,
  returnedWithoutAsking,
];

/** Said once of a step, however often the record shows it. */
const once = (faults: readonly RecordFault[]): readonly RecordFault[] =>
  faults.filter(
    ({ kind, version, rule }, index) =>
      faults.findIndex((other) => other.kind === kind && other.version === version && other.rule === rule) === index,
  );

/** 程序瑕疵 beside missed clocks that a history shows, in the order in which it shows them. */
export const recordedFaults = (history: readonly CaseEvent[]): readonly RecordFault[] => {
  let file: CaseFile = unopened;
  const found = history.flatMap((event, index) => {
    const before = file;
    file = evolve(file, event);
    if (!before.opened) return [];
    const step = { version: index + 1, before, earlier: history.slice(0, index) };
    return DETECTORS.flatMap((detect) => detect(event, step));
  });
  return once(found);
};
