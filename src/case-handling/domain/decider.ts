import type { Decider } from '../../kernel/decider.js';
import { type CaseEvent, type CaseFile, type HandlingEvent, type OpenFile, evolve, openFile, unopened } from '../../case-file/index.js';
import type { HandlingCommand, HandlingCommandOf } from './commands.js';
import {
  closeCase,
  concludeCase,
  declineFiling,
  doubtCompetence,
  fileCase,
  numberCase,
  publishPenalty,
  reportPenaltyUp,
} from './deciding.js';
import { addEvidence, correctCase, endMeasure, extendMeasure, openCase, registerGoods, takeMeasure } from './intake.js';
import { linkCase, returnEntrustedCase, splitMatter, suspectCrime } from './linking.js';
import { assignLegalReview, decideRecusal, passLegalReview, replaceOfficers, requestRecusal, returnLegalReview } from './people.js';

/** A calendar arrived: provisional dates get their final form, by an event (design: time). */
const recomputeClocks = ({ at, calendar, dues }: HandlingCommandOf<'RecomputeClocks'>, file: OpenFile): readonly HandlingEvent[] => {
  const changed = dues.filter(({ clock, due }) =>
    file.clocks.some(
      (known) =>
        known.clock === clock &&
        (known.status === 'running' || known.status === 'paused') &&
        (known.due.due !== due.due || known.due.provisional !== due.provisional),
    ),
  );
  return changed.length === 0
    ? []
    : [
        {
          type: 'ClocksRecomputed',
          data: { calendar, occurredAt: at, clocks: changed.map(({ clock, due }) => ({ change: 'recomputed' as const, clock, due })) },
        },
      ];
};

const decide = (command: HandlingCommand, state: CaseFile): readonly HandlingEvent[] => {
  if (command.type === 'OpenCase') return openCase(command, state);
  const file = openFile(state);
  switch (command.type) {
    case 'CorrectCase':
      return correctCase(command, file);
    case 'AddEvidence':
      return addEvidence(command, file);
    case 'RegisterGoods':
      return registerGoods(command, file);
    case 'TakeMeasure':
      return takeMeasure(command, file);
    case 'EndMeasure':
      return endMeasure(command, file);
    case 'ExtendMeasure':
      return extendMeasure(command, file);
    case 'NumberCase':
      return numberCase(command, file);
    case 'DoubtCompetence':
      return doubtCompetence(command, file);
    case 'FileCase':
      return fileCase(command, file);
    case 'DeclineFiling':
      return declineFiling(command, file);
    case 'ReplaceOfficers':
      return replaceOfficers(command, file);
    case 'RequestRecusal':
      return requestRecusal(command, file);
    case 'DecideRecusal':
      return decideRecusal(command, file);
    case 'AssignLegalReview':
      return assignLegalReview(command, file);
    case 'PassLegalReview':
      return passLegalReview(command, file);
    case 'ReturnLegalReview':
      return returnLegalReview(command, file);
    case 'ConcludeCase':
      return concludeCase(command, file);
    case 'PublishPenalty':
      return publishPenalty(command, file);
    case 'ReportPenaltyUp':
      return reportPenaltyUp(command, file);
    case 'SplitMatter':
      return splitMatter(command, file);
    case 'LinkCase':
      return linkCase(command, file);
    case 'SuspectCrime':
      return suspectCrime(command, file);
    case 'CloseCase':
      return closeCase(command, file);
    case 'ReturnEntrustedCase':
      return returnEntrustedCase(command, file);
    case 'RecomputeClocks':
      return recomputeClocks(command, file);
  }
};

/** 办案: registration, filing, review and decision of one organ in the file. */
export const caseHandling: Decider<CaseFile, HandlingCommand, HandlingEvent, CaseEvent> = { initial: unopened, evolve, decide };
