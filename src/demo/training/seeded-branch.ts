import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type BranchId, type ClassId, type MaterialId, branchId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { SeededOfficer } from '../../organisations/index.js';
import { fold } from '../../docket/index.js';
import { ActOnBranch, type BranchInput } from '../../replay/branches/index.js';
import type { Writing } from '../../stream-writing/index.js';
import { Materials } from '../../training/materials/index.js';
import { seedId } from '../seed-ids.js';
import type { StageClock } from '../stage-clock.js';
import { principalOf } from './demonstration-principal.js';

export interface BranchPlay {
  /** The copy of the file whose receiver objected to the handoff. */
  readonly materialId: MaterialId;
  readonly classId: ClassId;
  readonly trainer: SeededOfficer;
  readonly at: Instant;
  readonly clock: Pick<StageClock, 'set'>;
}

const NOTE =
  '实际是提出异议，此后经过协商、协调和指定管辖才有人立案。接收以后，责任机关和在走的期限见下方对照；是否有职能管辖权，仍要由接收机关查清。';

/** What the receiver would have owed had it accepted where it objected; shared with the class. Answers the number of commands. */
export const playBranch = async (
  app: INestApplicationContext,
  { materialId, classId, trainer, at, clock }: BranchPlay,
): Promise<number> => {
  const material = await app.get<Materials>(Materials).find(materialId);
  const objected = material?.history.find(({ type }) => type === 'HandoffObjected');
  if (material === undefined || objected === undefined || !('handoffId' in objected.data)) throw new Error('nobody objected in this copy');
  clock.set(at);
  const id: BranchId = branchId(seedId('training', materialId, 'accepted'));
  const path = `handoffs/${objected.data.handoffId}/accept`;
  const file = fold(material.history.slice(0, objected.version - 1));
  const body = {
    goods: [], // nothing was seized
    measures: (file.opened ? file.measures : []).map(({ measureId }) => ({ measureId, decision: 'continue' })),
  };
  const steps: readonly BranchInput[] = [
    { type: 'OpenBranch', branchId: id, name: '如果收到时就接收', kind: 'material', id: materialId, version: objected.version - 1 },
    { type: 'TakeBranchStep', branchId: id, as: objected.metadata.actor, clock: objected.data.occurredAt, path, body },
    { type: 'AddBranchNote', branchId: id, text: NOTE },
    { type: 'ShareBranch', branchId: id, officers: [], classId },
  ];
  for (const step of steps) await app.get(CommandBus).execute(new ActOnBranch(writing(trainer, `${id}/${step.type}`), step));
  return steps.length;
};

const writing = (officer: SeededOfficer, key: string): Writing => ({
  principal: principalOf(officer),
  correlationId: `demo:branch/${key}`,
  idempotencyKey: `demo:branch/${key}`,
});
