import 'reflect-metadata';
import { createInterface } from 'node:readline/promises';
import type { Command } from './cli/command.js';
import { adoptRecordCommand } from './cli/adopt-record.command.js';
import { copyEventsCommand } from './cli/copy-events.command.js';
import { createAdminCommand } from './cli/create-admin.command.js';
import { dispatch } from './cli/dispatch.js';
import { docsCommand } from './cli/docs.command.js';
import { importCatalogueCommand } from './cli/import-catalogue.command.js';
import { importLawCommand } from './cli/import-law.command.js';
import { migrateCommand } from './cli/migrate.command.js';
import { openapiCommand } from './cli/openapi.command.js';
import { rebuildCommand } from './cli/rebuild.command.js';
import { regressionExportCommand } from './cli/regression-export.command.js';
import { replayCommand } from './cli/replay.command.js';
import { scenarioCheckCommand } from './cli/scenario-check.command.js';
import { processTerminal } from './start/terminal.js';

const COMMANDS: readonly Command[] = [
  replayCommand,
  regressionExportCommand,
  importCatalogueCommand,
  importLawCommand,
  createAdminCommand,
  migrateCommand,
  copyEventsCommand,
  adoptRecordCommand,
  rebuildCommand,
  docsCommand,
  openapiCommand,
  scenarioCheckCommand,
];

const readLine = async (): Promise<string> => {
  const input = createInterface({ input: process.stdin });
  try {
    for await (const line of input) return line;
    return '';
  } finally {
    input.close();
  }
};

// A module that is still being loaded keeps no process alive: between two connections the program would just end.
const busy = setInterval(() => undefined, 60_000);
process.exitCode = await dispatch(COMMANDS, process.argv.slice(2), { env: process.env, terminal: processTerminal, readLine });
clearInterval(busy);
