import fc from 'fast-check';
import { catalogueChangeId, organId } from '../../src/kernel/ids.js';
import type { RecordedEvent } from '../../src/kernel/event.js';
import { Rejection } from '../../src/kernel/rejection.js';
import { instant, localDate } from '../../src/kernel/time.js';
import {
  type CaseEvent,
  type CaseFile,
  type OpenFile,
  consultationParties,
  criminalOver,
  criminalUnderway,
  evolve,
  isPending,
  partyOrgans,
  withCriminalJustice,
} from '../../src/case-file/index.js';
import { fold, seenAt } from '../../src/docket/replay/history.js';
import type { PowerItem } from '../../src/jurisdiction/domain/catalogue.js';
import type { TracedHolding } from '../../src/jurisdiction/catalogue.service.js';
import { competenceOn, stepCompetences } from '../../src/succession/competence/step-competence.js';
import { type SucceedOrgan, hasPartIn, succeed } from '../../src/succession/domain/succeed.js';
import type { Act, ActType } from './model/act.js';
import { JUSTICE } from './model/apply-law.js';
import { ORGANS } from './model/draw-act.js';
import { moment, tried } from './model/real-file.js';
import { walk } from './model/walk.js';

const RUNS = 150;
const draws = fc.array(fc.noShrink(fc.nat()), { minLength: 1, maxLength: 40, size: 'max' });
const organ = fc.constantFrom(...ORGANS);

const command = (from: string, to: string, at: number): SucceedOrgan => ({
  type: 'SucceedOrgan',
  changeId: catalogueChangeId('00000000-0000-4000-8000-00000000cc01'),
  from: organId(from),
  to: organId(to),
  byRow: true,
  basis: '试',
  documentNumber: '试1号',
  transitionUntil: localDate('2027-01-01'),
  at: moment(at),
});
const after = (file: OpenFile, events: readonly CaseEvent[]): OpenFile => {
  const state = events.reduce<CaseFile>(evolve, file);
  if (!state.opened) throw new Error('a file that was opened is open');
  return state;
};
const active = (file: OpenFile) => file.clocks.filter(({ status }) => status === 'running' || status === 'paused');
/** Every organ that an open part of the file names as one that has something to do in it. Written from the shape of the file. */
const named = (file: OpenFile): readonly (string | undefined)[] => [
  file.responsible,
  ...file.handoffs
    .filter(({ state }) => !['closed', 'superseded', 'withdrawn', 'returned', 'rejected', 'converted-to-criminal'].includes(state))
    .flatMap(({ from, to, returnProposal }) => [from, to, returnProposal?.by]),
  ...file.consultations
    .filter(({ state }) => state !== 'closed')
    .flatMap((one) => [...consultationParties(one), ...(one.agreement?.seals ?? []).map((seal) => seal.organ)]),
  ...file.disputes
    .filter((one) => isPending(one) || one.state === 'designated')
    .flatMap((one) => [
      ...[one.applicant, ...one.between, ...one.asked, one.interim?.lead, one.opinion?.competent, one.escalation?.proposed],
      ...[one.designated?.from, one.designated?.to],
    ]),
  ...file.criminalTransfers.filter((one) => !criminalOver(one)).flatMap((one) => [one.organ, one.police, one.procuratorate, one.court]),
  ...file.criminalTransfers.map(({ returned }) => returned?.to),
  ...file.goods.map(({ heldBy }) => heldBy),
  ...file.measures.filter(({ ended }) => ended === undefined).map(({ issuedBy }) => issuedBy),
  ...active(file).map((clock) => clock.organ),
];
let moved = 0;

/** The way of a suspected crime, of which `walk` alone seldom gets far; what the file refuses is left out. */
const WAY: readonly (readonly [ActType, 'organ' | 'police'])[] = [
  ['SuspectCrime', 'organ'],
  ['FormTaskTeam', 'organ'],
  ['ReportCrime', 'organ'],
  ['ApproveTransfer', 'organ'],
  ['SendToPolice', 'organ'],
  ['SignReceipt', 'police'],
  ['FileCriminalCase', 'police'],
  ['HandOverItems', 'organ'],
  ['PassOnCriminalCase', 'police'],
];
const pursued = (file: OpenFile, at: number, length: number): { readonly file: OpenFile; readonly at: number } => {
  const sender = criminalUnderway(file)?.organ ?? file.responsible;
  const subject = criminalUnderway(file)?.criminalTransferId ?? 'pursued';
  const act = (type: ActType, who: string, index: number): Act => ({
    ...{ type, organ: who, at: at + index + 1, subject, to: JUSTICE.police, document: '试' },
    ...{ entitled: true, others: [], kind: 'jurisdiction', urgent: false, successor: 'none' },
  });
  const end = WAY.slice(0, length).reduce((known, [type, side], index) => {
    const answer = tried(act(type, side === 'organ' ? sender : JUSTICE.police, index), known);
    return after(known, answer instanceof Rejection ? [] : answer);
  }, file);
  return { file: end, at: at + length };
};
/** Without one in a third of the histories. */
const way = fc.oneof(fc.constant(0), fc.integer({ min: 2, max: WAY.length }), fc.integer({ min: 2, max: WAY.length }));
const pursuits = { moved: 0, withJustice: 0 };

describe('an organ that is abolished, at any moment of any history', () => {
  it('leaves exactly one responsible organ, nothing with the old one, every date as it was; once', () => {
    fc.assert(
      fc.property(draws, way, organ, organ, fc.constantFrom('case' as const, 'lead' as const), (steps, length, from, to, subject) => {
        const walked = walk(steps, subject);
        const { file, at } = pursued(walked.file, walked.at, length);
        const succession = command(from, to, at);
        const events = succeed(succession, file);
        if (from === to || !hasPartIn(file, organId(from))) {
          expect(events).toEqual([]);
          return;
        }
        moved += 1;
        expect(events).toHaveLength(1);
        const passed = after(file, events);
        expect(passed.responsible).toBe(file.responsible === from ? to : file.responsible);
        expect(partyOrgans(passed)).toContain(passed.responsible);
        expect(hasPartIn(passed, organId(from))).toBe(false);
        expect(named(passed)).not.toContain(from);
        const pursuit = criminalUnderway(file);
        if (pursuit?.organ === from) pursuits.moved += 1;
        expect(criminalUnderway(passed)?.state).toBe(pursuit?.state);
        expect(criminalUnderway(passed)?.organ).toBe(pursuit?.organ === from ? to : pursuit?.organ);
        if (withCriminalJustice(file)) {
          pursuits.withJustice += 1;
          expect(passed.responsible).toBe(file.responsible);
        }
        expect(succeed(succession, passed)).toEqual([]);
        // Every clock that still runs has the date it had, and none has begun.
        const dates = (of: OpenFile): string[] => active(of).map(({ purpose, due, status }) => `${purpose} ${due.due} ${status}`);
        const before = dates(file);
        for (const date of dates(passed)) {
          expect(before).toContain(date);
          before.splice(before.indexOf(date), 1);
        }
        expect(active(passed).filter((clock) => clock.organ === from)).toEqual([]);
        for (const { from: sender, to: receiver, state } of passed.handoffs)
          if (!['superseded', 'withdrawn', 'returned', 'rejected', 'converted-to-criminal'].includes(state))
            expect(sender).not.toBe(receiver);
        for (const { from: asker, replies, state } of passed.consultations)
          if (state !== 'closed') expect(replies.map((reply) => reply.organ)).not.toContain(asker);
      }),
      { numRuns: RUNS },
    );
    expect(moved).toBeGreaterThan(RUNS / 4);
    expect(pursuits.moved).toBeGreaterThan(0);
    expect(pursuits.withJustice).toBeGreaterThan(0);
  });
});

const STEPS: readonly number[] = [0, 3 * 24 * 60, 9 * 24 * 60, 20 * 24 * 60];
const item = (code: string): PowerItem =>
  ({
    code,
    name: code,
    domain: '试',
    sectorRule: 'GENERAL',
    legalBasis: '试',
    example: true,
    verified: false,
    validFrom: localDate('2020-01-01'),
  }) as PowerItem;

describe('a replay at any instant of the past', () => {
  it('gives the competence of that day', () => {
    fc.assert(
      fc.property(
        draws,
        fc.array(fc.tuple(organ, fc.nat(40)), { minLength: 1, maxLength: 5 }),
        fc.nat(40 * 24 * 60),
        (steps, hands, later) => {
          const { events } = walk(steps, 'case');
          const opening = events[0];
          if (opening?.type !== 'CaseOpened') throw new Error('a history begins with the opening');
          const { item: code, place } = opening.data.details;
          const day = (offset: number): string => moment(offset * 24 * 60).slice(0, 10);
          // The item goes from hand to hand on the days drawn; the paper is the list of the hands by day.
          const turns = [...new Map(hands.map(([holder, offset]) => [offset, holder]))].toSorted(([a], [b]) => a - b);
          const holdings = turns.map(([offset, holder], index): TracedHolding => {
            const next = turns[index + 1];
            return {
              item: code,
              organ: organId(holder),
              listClass: 'basic',
              powerSource: 'statutory',
              basis: '试',
              validFrom: localDate(day(offset)),
              ...(next === undefined ? {} : { validTo: localDate(day(next[0] - 1)) }),
              example: true,
            };
          });
          const paper = (on: string): readonly string[] => {
            const turn = turns.findLast(([offset]) => day(offset) <= on);
            return turn === undefined ? [] : [turn[1]];
          };
          const sources = {
            wordings: [item(code)],
            holdings,
            placeName: place.township,
            directory: () => ({ nameOf: (id: string) => id, exists: () => true }),
          };
          const recorded = events.map(
            (event, index) =>
              ({ ...event, version: index + 1, metadata: { recordedAt: event.data.occurredAt } }) as unknown as RecordedEvent<CaseEvent>,
          );
          for (const step of stepCompetences(recorded, sources)) expect(step.holders).toEqual(paper(step.at.slice(0, 10)));
          for (const offset of [...STEPS, later]) {
            const at = moment(offset);
            const seen = fold(seenAt(recorded, { by: 'as-of', at: instant(at) }));
            if (seen.opened) expect(competenceOn(seen, localDate(at.slice(0, 10)), sources).holders).toEqual(paper(at.slice(0, 10)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
