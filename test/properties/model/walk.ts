import { Rejection } from '../../../src/kernel/rejection.js';
import { type CaseEvent, type CaseFile, type OpenFile, evolve, openHandoff, unopened } from '../../../src/case-file/index.js';
import type { Act } from './act.js';
import { disagreement } from './agreement.js';
import { afterAct } from './apply-law.js';
import { type Dice, ORGANS, diceOf, drawAct } from './draw-act.js';
import { type Law, opened } from './law.js';
import { moment, openingFacts, tried } from './real-file.js';
import { TIMER_MADE } from './timer-made.js';

export interface Walk {
  readonly events: readonly CaseEvent[];
  readonly file: OpenFile;
  readonly law: Law;
  readonly at: number;
  readonly refused: number;
}

const openOf = (file: CaseFile): OpenFile => {
  if (!file.opened) throw new Error('a file that was opened is open');
  return file;
};

/** Minutes until the next step; one in ten lets more time pass than any clock has. */
const pause = (dice: Dice): number => (dice(10) === 0 ? 4 * 24 * 60 + dice(10_000) : dice(200));

const probe = (type: Act['type'], organ: string, subject: string, to: string, at: number): Act => ({
  type,
  organ,
  entitled: true,
  at,
  subject,
  to,
  others: [],
  kind: 'jurisdiction',
  urgent: false,
  successor: 'probe-successor',
  document: '试',
});

/** What is never asked aloud in a history must hold as well: may the case go on, be taken, be recalled, right now? */
const probes = (law: Law, file: OpenFile, at: number): readonly Act[] => {
  const current = openHandoff(file) ?? file.handoffs.at(-1);
  const other = ORGANS.find((organ) => organ !== law.responsible) ?? '';
  const onward = probe('DraftHandoff', law.responsible, 'probe', other, at);
  if (current === undefined) return [onward];
  const { handoffId, from, to } = current;
  const sending = (['SubmitHandoff', 'ApproveHandoff', 'SendHandoff', 'WithdrawHandoff'] as const).map((type) =>
    probe(type, from, handoffId, to, at),
  );
  return [onward, probe('AcceptHandoff', to, handoffId, to, at), ...sending];
};

/** What a timer may say of a clock at this moment; the sheet does not change for it (3.3.3, NoSilence). */
const timers = ({ clocks }: OpenFile, at: number, dice: Dice): readonly CaseEvent[] => {
  const running = clocks.filter(({ status }) => status === 'running');
  const clock = running[dice(Math.max(running.length, 1))];
  return clock === undefined ? [] : TIMER_MADE.map((make) => make(clock, moment(at)));
};

const otherAnswer = (act: Act, law: Law, answer: readonly CaseEvent[] | Rejection): string | undefined => {
  const happens = !(answer instanceof Rejection) && answer.length > 0;
  const may = afterAct(law, act) !== undefined;
  if (happens === may) return undefined;
  const said = answer instanceof Rejection ? `refuses it: ${answer.code}` : happens ? 'does it' : 'sees nothing to do';
  return `the law ${may ? 'allows' : 'does not allow'} ${act.type} by ${act.organ}, the file ${said}: ${JSON.stringify(act)}`;
};

/** The same acts on the file and on the sheet; throws at the first step after which they say different things. */
export const walk = (draws: readonly number[], subject: 'case' | 'lead'): Walk => {
  const opener = ORGANS[0] ?? '';
  const events: CaseEvent[] = [...openingFacts(opener, subject)];
  let file = openOf(events.reduce(evolve, unopened));
  let law = opened(opener, subject);
  let at = 0;
  let refused = 0;
  const story: string[] = [];
  const check = (problem: string | undefined): void => {
    if (problem !== undefined) throw new Error(`${problem}\n${story.join('\n')}`);
  };
  draws.forEach((draw, index) => {
    const dice = diceOf(draw);
    at += pause(dice);
    const act = drawAct(law, at, dice, String(index));
    story.push(`${at} ${act.type} by ${act.organ} to ${act.to}: ${act.subject}`);
    const answer = tried(act, file);
    check(otherAnswer(act, law, answer));
    const facts = answer instanceof Rejection ? [] : answer;
    if (facts.length === 0) refused += 1;
    for (const fact of facts) file = openOf(evolve(file, fact));
    events.push(...facts);
    law = afterAct(law, act) ?? law;
    check(disagreement(file, law));
    if (index % 5 === 0)
      for (const fact of timers(file, at, dice)) {
        file = openOf(evolve(file, fact));
        events.push(fact);
        check(disagreement(file, law));
      }
    if (index % 3 === 0) for (const question of probes(law, file, at)) check(otherAnswer(question, law, tried(question, file)));
  });
  return { events, file, law, at, refused };
};
