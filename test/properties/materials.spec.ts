import fc from 'fast-check';
import { caseId, materialId } from '../../src/kernel/ids.js';
import type { MaterialCommand } from '../../src/training/materials/domain/commands.js';
import { materialKeeping } from '../../src/training/materials/domain/decider.js';
import type { CopiedEvent, MaterialEvent } from '../../src/training/materials/domain/material.events.js';
import { type MaterialFile, openFindings } from '../../src/training/materials/domain/material.js';
import { MATERIAL_STEPS } from '../../src/training/materials/domain/steps.js';
import { actor, at } from '../support/case-fixtures.js';
import { type Put, keepsTheLaws, keepsTheTable, neverSeen, play } from '../support/played-decider.js';

const RUNS = Number(process.env['JIELI_PROPERTY_RUNS'] ?? 60);
const MATERIAL = materialId('00000000-0000-4000-8000-0000000000d1');
const COPY = caseId('00000000-0000-4000-8000-0000000000d2');
const TYPES: readonly MaterialCommand['type'][] = [
  'DrawMaterial', 'SettleFinding', 'SettleFinding', 'SettleFinding', 'SettleFinding', 'ReleaseMaterial', 'ReleaseMaterial', 'WithdrawMaterial',
]; // prettier-ignore
/** The same person draws and signs where one is a trainer and an officer of the bureau at once. */
const PEOPLE = [
  actor('sy-sfj', 'trainer', 'anna'),
  actor('sy-sfj', 'supervisor', 'anna'),
  actor('sy-sfj', 'supervisor', 'bert'),
  actor('sy-sfj', 'dispute-officer', 'cora'),
  actor('sy-sfj', 'trainer', 'dora'),
] as const;
const ORIGINAL = '例家饭店';

interface Draw {
  readonly type: MaterialCommand['type'];
  readonly who: (typeof PEOPLE)[number];
  readonly finding: number;
  readonly findings: number;
  readonly size: number;
  readonly kept: boolean;
  readonly leaks: boolean;
  readonly erased: boolean;
}
const draw = fc.record<Draw>({
  type: fc.constantFrom(...TYPES),
  who: fc.constantFrom(...PEOPLE),
  finding: fc.integer({ min: 1, max: 3 }),
  findings: fc.nat({ max: 2 }),
  size: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 3 }) }, { weight: 1, arbitrary: fc.constantFrom(100, 101, 201) }),
  kept: fc.boolean(),
  leaks: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  erased: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
});
/** Most histories begin with a copy, few with nothing. */
const draws = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.array(draw, { minLength: 24, maxLength: 24 }))
  .map(([begin, list]): readonly Draw[] => list.map((one, index) => (index === 0 && begin > 0 ? { ...one, type: 'DrawMaterial' } : one)));

const copied = (size: number): readonly CopiedEvent[] =>
  Array.from({ length: size }, (_, index) => ({
    type: 'CaseNoted',
    data: { note: `第${index}条` },
    schemaVersion: 1,
    actor: PEOPLE[0],
    recordedAt: at('2026-07-06T09:00'),
  }));

const commandOf = ({ type, who, finding, findings, size, kept, leaks, erased }: Draw, index: number): MaterialCommand => {
  const step = { materialId: MATERIAL, actor: who, at: at(`2026-07-06T${String(9 + Math.floor(index / 4)).padStart(2, '0')}:00`) };
  switch (type) {
    case 'DrawMaterial': {
      const found = Array.from({ length: findings }, (_, one) => ({ finding: one + 1, kind: 'name' as const, occurrences: [], count: 1 }));
      const history = { caseId: COPY, shiftedDays: 28, cast: [], events: copied(size), findings: found, replaced: [], risks: [] };
      return { type, ...step, history: { title: '副本', source: 'file', ...history } };
    }
    case 'SettleFinding': {
      const settlement = kept
        ? ({ kind: 'kept', reason: '店名通用' } as const)
        : ({ kind: 'replaced', words: leaks ? `原${ORIGINAL}` : '某店' } as const);
      return { type, ...step, finding, settlement, ...(erased ? {} : { original: ORIGINAL }) };
    }
    case 'ReleaseMaterial':
      return { type, ...step, opinion: '可以使用' };
    case 'WithdrawMaterial':
      return { type, ...step, reason: '有误' };
  }
};

const played = (list: readonly Draw[]) => play(materialKeeping, list, commandOf);
type Moment = Put<MaterialFile, MaterialCommand, MaterialEvent>;
const always = (holds: (puts: readonly Moment[]) => void): void =>
  fc.assert(
    fc.property(draws, (list) => holds(played(list))),
    { numRuns: RUNS },
  );

describe('whatever happens to a material', () => {
  it('comes to everything that the table of the process names', () =>
    expect(neverSeen(MATERIAL_STEPS, fc.sample(draws, { numRuns: 300, seed: 7 }).map(played))).toEqual([]));

  it('does nothing that the table does not name', () =>
    always((puts) => keepsTheTable(MATERIAL_STEPS, (file: MaterialFile) => (file.drawn ? file.state : undefined), puts)));

  it('folds, prefix by prefix, to what decides next', () => always((puts) => keepsTheLaws(materialKeeping, puts)));

  it('is never released without another person than the one who drew it, nor with a word that nobody settled', () =>
    always((puts) => {
      for (const { before, events, after } of puts) {
        if (!after.drawn) continue;
        for (const event of events)
          if (event.type === 'FindingSettled' || event.type === 'MaterialReleased') expect(event.data.by).not.toBe(after.drawnBy);
        if (after.state !== 'released') continue;
        expect(openFindings(after)).toEqual([]);
        expect(after.released?.by).not.toBe(after.drawnBy);
        if (before.drawn && before.state !== 'released') expect(events.map(({ type }) => type)).toEqual(['MaterialReleased']);
      }
    }));

  it('is the same text for everybody who reads it once it is released, and nothing once it is withdrawn', () =>
    always((puts) => {
      for (const { before, after } of puts) {
        if (!before.drawn || !after.drawn) continue;
        expect(after.copied).toBe(before.copied);
        if (before.state === 'drawn') continue;
        expect(after.findings).toBe(before.findings);
        if (before.state === 'withdrawn') expect(after).toBe(before);
      }
    }));

  it('holds every event that was copied, in order, in parts of a hundred at most', () =>
    always((puts) => {
      for (const { command, events, after } of puts) {
        if (command.type !== 'DrawMaterial' || events.length === 0 || !after.drawn) continue;
        expect(after.copied).toEqual(command.history.events);
        expect(after.size).toBe(after.copied.length);
        for (const event of events) if (event.type === 'MaterialPartCopied') expect(event.data.events.length).toBeLessThanOrEqual(100);
      }
    }));

  it('never stands with the words that were to be replaced, as long as they are known, and keeps none that are gone', () =>
    always((puts) => {
      for (const { command, events } of puts)
        for (const event of events) {
          if (event.type !== 'FindingSettled' || command.type !== 'SettleFinding') continue;
          const { settlement } = event.data;
          if (settlement.kind === 'kept') expect(settlement.words).toBe(command.original);
          else if (command.original !== undefined) expect(settlement.words).not.toContain(ORIGINAL);
        }
    }));
});
