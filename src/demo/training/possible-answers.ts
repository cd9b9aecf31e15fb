import type { INestApplicationContext } from '@nestjs/common';
import { type LocalDate, dateOf } from '../../kernel/time.js';
import { organId } from '../../kernel/ids.js';
import { CommandsView, NameBook, fold } from '../../docket/index.js';
import { epochOf, instantOf } from '../../system-clock.js';
import { type Answer, type DecisionPoint, Grader, HistoricAnswers, type Outcome, Story } from '../../training/grading/index.js';
import type { Material } from '../../training/materials/index.js';

/** Answers that somebody could give at a point, by how production grades them. */
export type PossibleAnswers = Readonly<Record<Outcome, readonly Answer[]>>;

const DEPARTMENTS = ['sy-sl', 'sy-zrzy', 'sy-nync', 'sy-scjg', 'sy-ly', 'sy-sthj', 'sy-ga'].map(organId);
const BASES = ['APL-22', 'APL-23', 'APL-24', 'APL-25-2', 'APL-27'];
const REASONS = [
  '清单列明由该机关办理，收到移送后应当先签收、再在期限内决定是否接收。',
  '双方对管辖有不同意见，应当先协商；协商不成的，报请共同的上一级行政机关指定。',
  '材料不齐的应当一次性要求补正，不能直接退回，也不能再移送给第三个机关。',
  '事实已经查清，由先立案的机关办理比较合适。',
];
const DAY_MS = 86_400_000;

const daysAround = (day: LocalDate): readonly LocalDate[] =>
  [-3, -2, -1, 0, 1, 2, 3].map((offset) => dateOf(instantOf(Date.parse(`${day}T12:00:00.000+08:00`) + offset * DAY_MS)));

/** Asks the grader about everything that could be answered here. */
export const possibleAnswers = async (app: INestApplicationContext, material: Material, point: DecisionPoint): Promise<PossibleAnswers> => {
  const graded: Record<Outcome, Answer[]> = { right: [], lawful: [], partly: [], wrong: [], open: [] };
  for (const answer of await candidates(app, material, point))
    graded[(await app.get(Grader).grade(material, point, answer)).outcome].push(answer);
  return graded;
};

const candidates = async (
  app: INestApplicationContext,
  { history, cast }: Material,
  { after, question }: DecisionPoint,
): Promise<readonly Answer[]> => {
  const { kind } = question;
  const seen = history.slice(0, after);
  const file = fold(seen);
  switch (kind) {
    case 'choose-command':
      if (!file.opened) return [];
      return app
        .get(CommandsView)
        .offered(file, question.organ)
        .map(({ verb, scope, handoffId, consultationId, disputeId, criminalTransferId, supervisionId }): Answer => {
          const subject = handoffId ?? consultationId ?? disputeId ?? criminalTransferId ?? supervisionId;
          return { kind, verb, scope, ...(subject === undefined ? {} : { subject }) };
        });
    case 'choose-receiver':
      return DEPARTMENTS.flatMap((receiver) => BASES.map((rule): Answer => ({ kind, receiver, rule })));
    case 'name-deadline': {
      const names = await app.get(NameBook).on(seen.at(-1)?.data.occurredAt, cast);
      const day = app.get(HistoricAnswers).of(new Story(history, after, names), question);
      return day === undefined ? [] : daysAround(day as LocalDate).map((due): Answer => ({ kind, due }));
    }
    case 'find-fault': {
      const rules = [...question.faults.map(({ rule }) => rule), 'APL-42', 'APL-25-2'];
      return [{ kind }, ...seen.flatMap(({ version }) => rules.map((rule): Answer => ({ kind, version, rule })))];
    }
    case 'write-reasons':
      return REASONS.map((text): Answer => ({ kind, text }));
  }
};

/** So many minutes later. */
export const minutesAfter = (at: Parameters<typeof epochOf>[0], minutes: number): ReturnType<typeof instantOf> =>
  instantOf(epochOf(at) + Math.round(minutes * 60_000));
