import { DataSource } from 'typeorm';
import { DemoAccounts } from '../access/index.js';
import { officerId } from '../kernel/ids.js';
import { loadOrganisations, readOfficerSeed } from '../organisations/index.js';
import { SEED_FOLDER } from '../seed-folder.js';
import type { Preparation, PreparationContext } from './preparation.js';

export const loadRegisters = ({ app, config }: Pick<PreparationContext, 'app' | 'config'>): Promise<void> =>
  loadOrganisations(app.get(DataSource), SEED_FOLDER, { officers: config.demo });

/** The organs of the county; on a demonstration its fictional officers too. */
export const registers: Preparation = {
  label: '正在载入机构和人员名录',
  demoOnly: false,
  run: loadRegisters,
};

export const demoAccounts: Preparation = {
  label: '正在建立演示账号',
  demoOnly: true,
  run: async ({ app }) => {
    const officers = await readOfficerSeed(SEED_FOLDER);
    await app.get(DemoAccounts).ensure(officers.map(({ id, username }) => ({ officerId: officerId(id), username })));
  },
};
