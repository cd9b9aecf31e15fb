import type { Preparation, PreparationContext } from './preparation.js';
import { demoAccounts, registers } from './registers.preparation.js';

/** In this order. */
const PREPARATIONS: readonly Preparation[] = [registers, demoAccounts];

export const prepare = async (context: PreparationContext): Promise<void> => {
  for (const preparation of PREPARATIONS) {
    if (preparation.demoOnly && !context.config.demo) continue;
    context.say(`${preparation.label}…`);
    await preparation.run(context);
  }
};

/** Only what an administrator needs to exist: the organs. */
export const prepareRegisters = (context: PreparationContext): Promise<void> => registers.run(context);
