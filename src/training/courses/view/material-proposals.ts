import { Injectable } from '@nestjs/common';
import { type RecordedEvent, factOf } from '../../../kernel/event.js';
import type { MaterialId, OrganId } from '../../../kernel/ids.js';
import { type CaseEvent, type CaseFile, evolve, partyOrgans, unopened } from '../../../case-file/index.js';
import { citedRule } from '../../../deadlines/index.js';
import { CLOCK_NAMES, NameBook, type Names, Timeline, type TimelineItemDto, sentenceOf } from '../../../docket/index.js';
import { notFound } from '../../../http/problem.js';
import { CourseMaterials } from '../course-materials.js';
import { type Proposal, type ProposalWords, proposedPoints } from '../domain/proposals.js';
import type { MaterialClockDto, MaterialProposalsDto, MaterialStepDto } from '../http/proposals.dto.js';
import { questionView } from './question-view.js';

/** A material as the course builder needs it: what happened, what can be asked where, and what the software would ask. */
@Injectable()
export class MaterialProposals {
  constructor(
    private readonly materials: CourseMaterials,
    private readonly names: NameBook,
    private readonly timelines: Timeline,
  ) {}

  /** What the software would ask, as it stands in a course. Throws a 404 problem for a material that is not there. */
  async points(id: MaterialId): Promise<readonly Proposal[]> {
    const { history, names } = await this.read(id);
    return proposedPoints(history.map(factOf), wordsOf(names));
  }

  async of(id: MaterialId): Promise<MaterialProposalsDto> {
    const { materialId, title, state, history, names } = await this.read(id);
    const proposals = proposedPoints(history.map(factOf), wordsOf(names));
    return {
      materialId,
      title,
      state,
      steps: stepViews(history, this.timelines.items(history, names), names),
      proposals: proposals.map((proposal) => ({ ...proposal, question: questionView(proposal.question) })),
    };
  }

  private async read(id: MaterialId) {
    const material = await this.materials.find(id);
    if (material === undefined) throw notFound('course/material-not-found');
    return { ...material, names: await this.names.on(material.history.at(-1)?.data.occurredAt, material.cast) };
  }
}

const wordsOf = (names: Names): ProposalWords => ({
  organ: (id) => names.organ(id).name,
  clock: ({ purpose }) => CLOCK_NAMES[purpose],
  article: citedRule,
  cites: (event) => sentenceOf(event, names).basis,
  sentence: (event) => sentenceOf(event, names).text,
});

const stepViews = (history: readonly RecordedEvent<CaseEvent>[], items: readonly TimelineItemDto[], names: Names): MaterialStepDto[] => {
  let file = unopened;
  return history.flatMap((record, index) => {
    file = evolve(file, factOf(record));
    const item = items[index];
    return item === undefined ? [] : [stepView(item, file, history[index + 1], names)];
  });
};

const stepView = (
  { version, at, organ, officer, role, text, details, legalBasis }: TimelineItemDto,
  file: CaseFile,
  next: RecordedEvent<CaseEvent> | undefined,
  names: Names,
): MaterialStepDto => ({
  version,
  at,
  ...(organ === undefined ? {} : { organ }),
  ...(officer === undefined ? {} : { officer }),
  ...(role === undefined ? {} : { role }),
  text,
  details,
  legalBasis,
  organs: askable(file, next).map(names.organ),
  clocks: clocksOf(file, names),
});

const askable = (file: CaseFile, next: RecordedEvent<CaseEvent> | undefined): readonly OrganId[] => [
  ...new Set([...(next !== undefined && 'organ' in next.data ? [next.data.organ] : []), ...(file.opened ? partyOrgans(file) : [])]),
];

const clocksOf = (file: CaseFile, names: Names): MaterialClockDto[] =>
  file.opened
    ? file.clocks
        .filter(({ status }) => status === 'running' || status === 'paused')
        .map(({ clock, purpose, organ, due }) => ({
          clock,
          name: CLOCK_NAMES[purpose],
          organ: names.organ(organ),
          due: due.due,
          rule: due.rule,
        }))
    : [];
