import type { Preparation, PreparationContext } from './preparation.js';
import { demoAccounts, registers } from './registers.preparation.js';
import { catalogue, dataCatalogue, workedCases } from './worked-cases.preparation.js';

/** In this order. */
const PREPARATIONS: readonly Preparation[] = [registers, demoAccounts, catalogue, dataCatalogue, workedCases];

export const prepare = async (context: PreparationContext): Promise<void> => {
  for (const preparation of PREPARATIONS) {
    if (preparation.demoOnly && !context.config.demo) continue;
    context.say(`${preparation.label}…`);
    await preparation.run(context);
  }
};
