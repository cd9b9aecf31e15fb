import { dateOf } from '../../../kernel/time.js';
import { factOf } from '../../../kernel/event.js';
import { CLOCK_NAMES } from '../../../docket/index.js';
import type { Answer, ProceduralFault } from '../../domain/course-content.js';
import { recordedFaults } from '../../domain/faults/recorded-faults.js';
import type { FaultFacts, FoundFault } from '../domain/grade-fault.js';
import { judgesBreachOf } from './judged-rules.js';
import type { Story } from './story.js';

type Named = Extract<Answer, { kind: 'find-fault' }>;

export const faultFacts = (story: Story, faults: readonly ProceduralFault[], { version, rule }: Named): FaultFacts => {
  const step = story.seen.find((record) => record.version === version);
  return {
    listed: faults.filter((fault) => fault.version <= story.after),
    found: [...story.seen.flatMap((record) => lateIn(story, record)), ...recordedFaults(story.seen.map(factOf))],
    answer: { ...(version === undefined ? {} : { version }), ...(rule === undefined ? {} : { rule, judged: judgesBreachOf(rule) }) },
    ...(step === undefined ? {} : { step: story.happening(step) }),
  };
};

/** What was done late, and what the record says was not done in time. */
const lateIn = (story: Story, record: Story['seen'][number]): readonly FoundFault[] => {
  const event = factOf(record);
  const { version } = record;
  if (event.type === 'DeadlineMissed') {
    const { purpose, rule, due } = event.data.duty;
    return [{ version, rule, clock: { name: CLOCK_NAMES[purpose], rule, lastDay: dateOf(due), late: true } }];
  }
  return story
    .endedBy(record)
    .filter(({ late }) => late)
    .map((clock) => ({ version, rule: clock.rule, clock }));
};
