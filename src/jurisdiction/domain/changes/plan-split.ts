import type { ItemCode } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { PowerHolding } from '../catalogue.js';
import { type OrganAbolished, successorFor } from './change-content.js';
import { dayBefore } from './day-before.js';
import { type ChangeEffects, NO_EFFECTS, keyOf } from './effects.js';
import { type Planning, ended, passedOn, rowsOn } from './plan-rows.js';

/** Its own powers, and those it lets others exercise for it (行政处罚法 20). */
const powersOf = (planning: Planning, { organ }: OrganAbolished): readonly PowerHolding[] =>
  rowsOn(planning).filter((row) => row.listClass === 'basic' && (row.organ === organ || row.entrustedBy === organ));

/** Every row in which the organ has a part: holder, entrusting organ or counterpart. */
const rowsWith = (planning: Planning, { organ }: OrganAbolished): readonly PowerHolding[] =>
  rowsOn(planning).filter((row) => [row.organ, row.entrustedBy, row.counterpart].includes(organ));

/** Exactly one successor for every item that the organ held: none left out, none given twice, none given away that was not its own. */
const checkTable = (planning: Planning, content: OrganAbolished): void => {
  const { organ, rows, generalSuccessor, transitionUntil } = content;
  const { effectiveFrom } = planning.terms;
  const held = new Set(powersOf(planning, content).map(({ item }) => item));
  const named = rows.map(({ item }) => item);
  const refuse = (code: (items: readonly ItemCode[]) => Rejection, items: readonly ItemCode[]): void => {
    if (items.length > 0) throw code([...new Set(items)]);
  };
  if (transitionUntil < effectiveFrom)
    throw new Rejection('catalogue/transition-before-effect', { until: transitionUntil, from: effectiveFrom }, 'BJ09-1');
  if (generalSuccessor === organ || rows.some(({ to }) => to === organ))
    throw new Rejection('catalogue/split-to-itself', { organ }, 'BJ09-1');
  refuse(
    (items) => new Rejection('catalogue/split-item-twice', { items }, 'APLIT-26'),
    named.filter((item, index) => named.indexOf(item) !== index),
  );
  refuse(
    (items) => new Rejection('catalogue/split-item-without-holder', { items }, 'APLIT-26'),
    [...held].filter((item) => !named.includes(item)),
  );
  refuse(
    (items) => new Rejection('catalogue/split-item-not-held', { items, organ }, 'XC-1'),
    named.filter((item) => !held.has(item)),
  );
};

/** One row of the organ in the hands of its successor; nothing where the successor stands there already, or would stand beside itself. */
const succeeded = (planning: Planning, content: OrganAbolished, row: PowerHolding): readonly PowerHolding[] => {
  const { to } = successorFor(content, row.item);
  const parts = {
    organ: row.organ === content.organ ? to : row.organ,
    ...(row.entrustedBy === undefined ? {} : { entrustedBy: row.entrustedBy === content.organ ? to : row.entrustedBy }),
    ...(row.counterpart === undefined ? {} : { counterpart: row.counterpart === content.organ ? to : row.counterpart }),
  };
  if (parts.organ === parts.entrustedBy || parts.organ === parts.counterpart) return [];
  const passed = passedOn(planning, row, parts);
  const stands = rowsOn(planning, row.item).some(
    (known) => keyOf(known) === keyOf(passed) && known.organ !== content.organ && known !== row,
  );
  return stands ? [] : [passed];
};

/** 机关撤销: its rows end, those of its successors begin, the organ is no more from that day on, its seal after the transition. */
export const planSplit = (planning: Planning, content: OrganAbolished): ChangeEffects => {
  checkTable(planning, content);
  const rows = rowsWith(planning, content);
  const { effectiveFrom } = planning.terms;
  return {
    ...NO_EFFECTS,
    endHoldings: rows.map((row) => ended(planning, row)),
    addHoldings: rows.flatMap((row) => succeeded(planning, content, row)),
    abolition: { organ: content.organ, lastDay: dayBefore(effectiveFrom), sealUntil: content.transitionUntil },
  };
};
