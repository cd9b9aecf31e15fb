import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { itemCode, organId } from '../kernel/ids.js';
import type { PowerHolding, PowerItem } from './domain/catalogue.js';

/** A row of a list for several organs at once, as the file has it. */
interface SeededHolding extends Omit<PowerHolding, 'item' | 'organ'> {
  readonly organs: readonly string[];
}

interface SeededItem extends PowerItem {
  readonly holdings: readonly SeededHolding[];
}

export interface SeededMatchingRow {
  readonly number: number;
  readonly kind: 'one-to-many' | 'many-to-one';
  readonly offices: string[];
  readonly departments: string[];
  readonly matter: string;
  readonly itemCodes: string[];
  readonly validFrom: string;
  readonly example: boolean;
}

export interface CatalogueSeed {
  readonly items: readonly PowerItem[];
  readonly holdings: readonly PowerHolding[];
  readonly matching: readonly SeededMatchingRow[];
}

const TOWNSHIP = /^\d{9}$/;

/** The catalogue from `catalogue.json` in `folder`, one holding for each organ. */
export const readCatalogueSeed = async (folder: string): Promise<CatalogueSeed> => {
  const file = JSON.parse(await readFile(join(folder, 'catalogue.json'), 'utf8')) as {
    readonly items: readonly SeededItem[];
    readonly matching: readonly SeededMatchingRow[];
  };
  return {
    items: file.items,
    holdings: file.items.flatMap(({ code, holdings }) => holdings.flatMap((row) => holdingsOf(code, row))),
    matching: file.matching,
  };
};

/** A township holds an item in its own area only. */
const holdingsOf = (code: string, { organs, ...row }: SeededHolding): readonly PowerHolding[] =>
  organs.map((organ) => ({ ...row, item: itemCode(code), organ: organId(organ), ...(TOWNSHIP.test(organ) ? { place: organ } : {}) }));
