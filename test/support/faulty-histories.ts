import { type CaseEvent, type CaseFile, type Evidence, evolve, unopened } from '../../src/case-file/index.js';
import type { HandlingCommand } from '../../src/case-handling/domain/commands.js';
import { caseHandling } from '../../src/case-handling/domain/decider.js';
import type { HandoffCommand } from '../../src/case-transfer/domain/commands.js';
import { caseTransfer } from '../../src/case-transfer/domain/decider.js';
import type { CriminalTransferCommand } from '../../src/criminal-transfer/domain/commands.js';
import { criminalTransfer } from '../../src/criminal-transfer/domain/decider.js';
import type { DisputeCommand } from '../../src/dispute/domain/commands.js';
import { dispute } from '../../src/dispute/domain/decider.js';
import type { Actor } from '../../src/kernel/actor.js';
import { criminalTransferId, organId } from '../../src/kernel/ids.js';
import type { Instant } from '../../src/kernel/time.js';
import { DISPUTE, HANDOFF, SUCCESSOR, actor, at, bureau, duesFrom, government, type openCase, yingqian } from './case-fixtures.js';

export const POLICE = organId('sy-ga');
const CRIMINAL = criminalTransferId('00000000-0000-4000-8000-0000000000e1');

/** One act: what the deciders of production make of it, in the file so far. */
export type PlayedStep = (file: CaseFile) => readonly CaseEvent[];

interface Written {
  readonly type: string;
  /** Day and time; the day alone is ten o'clock. */
  readonly on: string;
  readonly by: Actor;
  /** Last instant of every clock that the step starts. */
  readonly due?: Instant;
  readonly [field: string]: unknown;
}
const commandOf = ({ on, by, due, ...rest }: Written): object => {
  const when = at(on.includes('T') ? on : `${on}T10:00`);
  return { actor: by, at: when, due: duesFrom(when, due), bureau, ...rest };
};
const acting = (organ: string, role: Actor['role']) => actor(organ, role);

export const handling =
  (command: Written): PlayedStep =>
  (file) =>
    caseHandling.decide(commandOf(command) as HandlingCommand, file);
export const handoff =
  (command: Written): PlayedStep =>
  (file) =>
    caseTransfer.decide({ handoffId: HANDOFF, ...commandOf(command) } as unknown as HandoffCommand, file);
export const designation =
  (command: Written): PlayedStep =>
  (file) =>
    dispute.decide({ disputeId: DISPUTE, successor: SUCCESSOR, ...commandOf(command) } as unknown as DisputeCommand, file);
export const criminal =
  (command: Written): PlayedStep =>
  (file) =>
    criminalTransfer.decide({ criminalTransferId: CRIMINAL, ...commandOf(command) } as unknown as CriminalTransferCommand, file);

/** A history that the deciders let pass; throws their Rejection when they do not. */
export const played = (opening: ReturnType<typeof openCase>, ...steps: readonly PlayedStep[]): readonly CaseEvent[] =>
  steps.reduce<readonly CaseEvent[]>(
    (history, step) => [...history, ...step(history.reduce(evolve, unopened))],
    [...caseHandling.decide(opening, unopened)],
  );

export const evidence = (id: string, collected: string): Evidence => ({
  evidenceId: id,
  name: '现场照片',
  kind: 'audio-visual',
  copies: 1,
  original: true,
  collectedAt: at(collected),
  collectedWhere: '现场',
  collectedBy: '甲样',
});

/** The township's own case. */
export const filed = (on: string, also: object = {}): PlayedStep =>
  handling({ type: 'FileCase', on, by: acting(yingqian, 'leader'), number: '营立〔2026〕1号', ...also });

export const designatedTo = (to: object, competence: object, on: string): PlayedStep =>
  designation({
    type: 'DesignateJurisdiction', on, by: acting(government, 'county-leader'), between: [], to, competence,
    superior: { organ: government, sentence: '共同上一级' }, matter: '管辖', legalBasis: '第二十五条', documentNumber: '例政〔2026〕1号',
  }); // prettier-ignore
