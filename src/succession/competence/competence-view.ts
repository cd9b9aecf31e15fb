import { Injectable } from '@nestjs/common';
import { Clock, type Instant, dateOf } from '../../kernel/time.js';
import { NameBook, type Names, type ReadFile, fold, seenAt } from '../../docket/index.js';
import type { OpenFile } from '../../case-file/index.js';
import type { DayCompetenceDto, FileCompetenceDto, StepCompetenceDto, SuccessionDto } from '../http/succession.dto.js';
import { STANDING_NAMES } from '../impact/wording.js';
import { FileCompetence } from './file-competence.js';
import { type DayCompetence, type StepCompetence, type WhichSteps, competenceOn, stepCompetences } from './step-competence.js';

/** Who is competent at each step of a file and why, now or at any instant of its past. */
@Injectable()
export class CompetenceView {
  constructor(
    private readonly competence: FileCompetence,
    private readonly names: NameBook,
    private readonly clock: Clock,
  ) {}

  async of({ file: latest, events }: Pick<ReadFile, 'file' | 'events'>, which: WhichSteps, asOf?: Instant): Promise<FileCompetenceDto> {
    const at = asOf ?? this.clock.now();
    const seen = asOf === undefined ? events : seenAt(events, { by: 'as-of', at });
    const file = fold(seen);
    const [sources, names] = await Promise.all([this.competence.sources(latest, events), this.names.on(at)]);
    if (!file.opened) return { steps: [], total: 0, successions: [] };
    return {
      onDay: dayDtoOf(competenceOn(file, dateOf(at), sources), names),
      steps: stepCompetences(seen, sources, which).map((one) => stepDtoOf(one, names)),
      total: seen.length,
      successions: file.successions.map((one) => successionDtoOf(one, names)),
    };
  }
}

const dayDtoOf = ({ day, item, holders, assisting, sentence, changes }: DayCompetence, names: Names): DayCompetenceDto => ({
  day,
  item,
  holders: holders.map(names.organ),
  assisting: assisting.map(names.organ),
  sentence,
  changes: [...changes],
});

const stepDtoOf = (step: StepCompetence, names: Names): StepCompetenceDto => ({
  ...dayDtoOf(step, names),
  version: step.version,
  type: step.type,
  at: step.at,
  ...(step.organ === undefined ? {} : { organ: names.organ(step.organ) }),
  standing: step.standing,
  standingName: STANDING_NAMES[step.standing],
});

const successionDtoOf = (
  { changeId, from, to, at, transitionUntil, byRow }: OpenFile['successions'][number],
  names: Names,
): SuccessionDto => ({
  changeId,
  from: names.organ(from),
  to: names.organ(to),
  at,
  transitionUntil,
  byRow,
  respondent: `今后对本案提起行政诉讼的，${names.organ(to).name}为被告；申请行政复议的，${names.organ(to).name}为被申请人。`,
  legalBasis: ['APLIT-26', 'ARL-19'].flatMap((rule) => names.basis(rule)),
});
