import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Role } from '../kernel/actor.js';
import type { Certificate } from './domain/officer.js';
import type { Organ } from './domain/organ.js';

export interface SeededOfficer {
  readonly id: string;
  /** Sign-in name of the demonstration account. */
  readonly username: string;
  readonly name: string;
  readonly organ: string;
  readonly validFrom: string;
  /** Last day in office; of people of an organ that was abolished. */
  readonly validTo?: string;
  readonly roles: readonly Role[];
  readonly certificate?: Certificate;
}

/** The organs of the county from `organs.json` in `folder`. */
export const readOrganSeed = async (folder: string): Promise<readonly Organ[]> =>
  (await readJson<{ readonly organs: readonly Organ[] }>(join(folder, 'organs.json'))).organs;

/** The fictional officers of the demonstration from `officers.json` in `folder`. */
export const readOfficerSeed = async (folder: string): Promise<readonly SeededOfficer[]> =>
  (await readJson<{ readonly officers: readonly SeededOfficer[] }>(join(folder, 'officers.json'))).officers;

const readJson = async <Content>(path: string): Promise<Content> => JSON.parse(await readFile(path, 'utf8')) as Content;
