import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { ROLE_NAMES } from '../../../kernel/role-names.js';
import { CaseView, CommandsView, NameBook, type Names, type PositionCommand, Timeline, hiding, sentenceOf } from '../../../docket/index.js';
import { factOf } from '../../../kernel/event.js';
import { BranchAudience } from '../branch-audience.js';
import { BranchPeople } from '../branch-people.js';
import type { ReadBranch } from '../branch-reader.js';
import type { BranchHistory } from '../branch-source.js';
import { type OpenBranch, type BranchStep, lastInstant } from '../domain/branch.js';
import type { BranchActorDto, BranchClassDto, BranchDto, BranchOrganDto, BranchOriginDto, BranchStepDto } from '../http/branch.dto.js';

/** One branch as a page shows it: the file as it would stand, what would be due, and what could be done next by whom. */
@Injectable()
export class BranchView {
  constructor(
    private readonly names: NameBook,
    private readonly cases: CaseView,
    private readonly commands: CommandsView,
    private readonly timeline: Timeline,
    private readonly people: BranchPeople,
    private readonly audience: BranchAudience,
  ) {}

  async view(read: ReadBranch): Promise<BranchDto> {
    const { branch, version, source, events, file, mine } = read;
    const { clock } = branch;
    const names = await this.names.on(clock, source.cast);
    const playing = mine && branch.closedAt === undefined;
    const positions = playing ? await this.people.positions(file, source.cast, clock) : [];
    return shownIn(read, {
      branchId: branch.branchId,
      name: branch.name,
      version,
      mine,
      owner: names.officer(branch.owner),
      openedAt: branch.openedAt,
      ...(branch.closedAt === undefined ? {} : { closedAt: branch.closedAt }),
      clock,
      earliest: lastInstant(events) ?? clock,
      origin: originView(branch, source),
      file: this.cases.view(file, events.length, clock, names, source.viewer),
      items: this.timeline.items(events, names),
      organs: organsOf(this.commands.forPositions(file, positions, names), names),
      steps: branch.steps.map((step) => stepView(step, names)),
      notes: branch.notes.map(({ by, at, text }) => ({ by: names.officer(by), at, text })),
      officers: branch.officers.map(names.officer),
      classes: await this.classes(branch),
    });
  }

  private classes({ classes }: OpenBranch): Promise<BranchClassDto[]> {
    return Promise.all(classes.map(async (id) => ({ id, name: (await this.audience.nameOf(id)) ?? '培训班' })));
  }
}

export const originView = ({ origin }: Pick<OpenBranch, 'origin'>, { title, events }: BranchHistory): BranchOriginDto => ({
  ...origin,
  of: events.length,
  title,
});

/** The answer as this viewer may see it: of a live file without personal data for those who do not work on it. */
export const shownIn = <Answer>({ source, events }: Pick<ReadBranch, 'source' | 'events'>, answer: Answer): Answer =>
  source.viewer.personalData ? answer : hiding([...source.events, ...events])(answer);

const actorView = ({ officerId, organId, role }: Actor, names: Names): BranchActorDto => ({
  officer: names.officer(officerId),
  organ: names.organ(organId),
  role,
  roleName: ROLE_NAMES[role],
});

const organsOf = (open: readonly PositionCommand[], names: Names): BranchOrganDto[] => {
  const organs = [...new Set(open.map(({ organ }) => organ))];
  return organs.map((organ) => ({
    organ: names.organ(organ),
    commands: open
      .filter((one) => one.organ === organ)
      .map(({ command, positions }) => ({ ...command, actors: positions.map((position) => actorView(position, names)) })),
  }));
};

const stepView = ({ as, added, ...step }: BranchStep, names: Names): BranchStepDto => ({
  ...step,
  as: actorView(as, names),
  texts: added.map((record) => sentenceOf(factOf(record), names).text),
});
