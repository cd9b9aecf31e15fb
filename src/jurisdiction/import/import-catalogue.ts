import { setImmediate } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { codeOf } from '../../database/index.js';
import type { OrganRegister } from '../../organisations/index.js';
import { endHoldings, insertHoldings, insertItems, lockCatalogue, readCurrent } from '../catalogue-store.js';
import { type CheckedRow, checkRow } from './check-row.js';
import type { RowFault } from '../../sheets/index.js';
import type { ImportReport, ImportSummary } from './import-report.js';
import { OrganLookup } from './organ-lookup.js';
import { type ImportPlan, planImport } from './plan-import.js';
import { type ListRow, readLists } from './read-lists.js';

export interface ImportOptions {
  /** Report only. */
  readonly dryRun: boolean;
  /** Steps done and steps in all; the second may grow once the rows are checked. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Rows checked before others get their turn on the event loop. */
const BREATH = 500;
const OVERLAP = '23P01';

/**
 * Imports the three lists of an .xlsx file. Either every row is good and all are stored in one transaction, or nothing is
 * changed and every bad row is reported by sheet, row, column and reason.
 */
export const importCatalogue = async (
  source: DataSource,
  organs: OrganRegister,
  file: Uint8Array,
  options: ImportOptions,
): Promise<ImportReport> => {
  const { dryRun, onProgress = () => undefined } = options;
  const { rows, faults } = await readLists(file);
  if (faults.length > 0) return { dryRun, errors: faults };
  const checks = await checkRows(rows, organs, (done) => onProgress(done, rows.length));
  const plan = await source
    .transaction(async (manager) => {
      await lockCatalogue(manager);
      const made = planImport(checks.checked, await readCurrent(manager, [...new Set(checks.checked.map(({ item }) => item.code))]));
      if (made.faults.length === 0 && checks.faults.length === 0 && !dryRun) {
        await carryOut(manager, made, (done) => onProgress(rows.length + done, rows.length + made.addHoldings.length));
      }
      return made;
    })
    .catch(overlapAsFault);
  const errors = [...checks.faults, ...plan.faults];
  return errors.length > 0 ? { dryRun, errors } : { dryRun, errors, summary: summaryOf(rows.length, plan) };
};

const checkRows = async (rows: readonly ListRow[], organs: OrganRegister, onProgress: (done: number) => void) => {
  const lookup = new OrganLookup(organs);
  const checked: CheckedRow[] = [];
  const faults: RowFault[] = [];
  for (const [index, row] of rows.entries()) {
    const check = checkRow(row, lookup);
    if ('checked' in check) checked.push(check.checked);
    else faults.push(...check.faults);
    if ((index + 1) % BREATH === 0 || index + 1 === rows.length) {
      onProgress(index + 1);
      await setImmediate();
    }
  }
  return { checked, faults };
};

const carryOut = async (manager: EntityManager, plan: ImportPlan, onProgress: (done: number) => void): Promise<void> => {
  await endHoldings(manager, plan.endHoldings);
  await insertItems(manager, plan.addItems);
  await insertHoldings(manager, plan.addHoldings, onProgress);
};

/** Somebody wrote past the lock. The transaction is undone; the constraint has the last word. */
const overlapAsFault = (error: unknown): ImportPlan => {
  if (codeOf(error) !== OVERLAP) throw error;
  const faults = [{ reason: '导入期间权责清单被他人修改，出现了重叠的有效期，未导入任何内容，请重试。' }];
  return { addItems: [], addHoldings: [], endHoldings: [], unchanged: 0, faults };
};

const summaryOf = (rows: number, { addItems, addHoldings, endHoldings: ended, unchanged }: ImportPlan): ImportSummary => ({
  rows,
  itemsAdded: addItems.length,
  holdingsAdded: addHoldings.length,
  holdingsEnded: ended.length,
  unchanged,
});
