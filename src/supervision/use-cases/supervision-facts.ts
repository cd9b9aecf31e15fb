import { Injectable } from '@nestjs/common';
import type { DueDate } from '../../kernel/due-date.js';
import type { OrganId } from '../../kernel/ids.js';
import { type Instant, type LocalDate, dateOf } from '../../kernel/time.js';
import { type SupervisionDocumentKind, type SupervisedMatter, openFile, supervisionOf } from '../../case-file/index.js';
import { DocumentNumbers, RegisterFacts, type Scene } from '../../case-writing/index.js';
import { DeadlinesService } from '../../deadlines/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import type { SupervisionCommand } from '../domain/commands.js';
import { supervision } from '../domain/decider.js';
import type { SupervisionInput } from './supervision-input.js';

/** By which article each paper sets its time. */
const RULE_OF_PAPER: Readonly<Record<Exclude<SupervisionDocumentKind, 'naming'>, string>> = {
  letter: 'SUP-27',
  notice: 'JX-15',
  opinion: 'SUP-28',
  decision: 'SUP-29',
};
/** 逾期即催办, the letter some working days later: a default of the county. */
const WAITING_TIME = 'PRO-OVD';

/** Turns what was written into a command that names every fact the decision rests on. */
@Injectable()
export class SupervisionFacts {
  constructor(
    private readonly register: RegisterFacts,
    private readonly organisations: OrganisationsService,
    private readonly deadlines: DeadlinesService,
    private readonly numbers: DocumentNumbers,
  ) {}

  async gather(input: SupervisionInput, scene: Scene): Promise<SupervisionCommand> {
    const { actor, at } = scene;
    const step = { actor, at };
    switch (input.type) {
      case 'OpenSupervision': {
        const clock = openFile(scene.file).clocks.find((known) => known.clock === input.clock);
        return this.numbered(input.documentNumber, scene, {
          ...input,
          ...step,
          ...(await this.paper(input.owes, input.copyTo, at)),
          due: this.term(RULE_OF_PAPER[input.kind], input.respondBy, at),
          ...(clock === undefined ? {} : { waitUntil: this.deadlines.start(WAITING_TIME, clock.due.due) }),
        });
      }
      case 'IssueLetter': {
        const { owes, about } = supervisionOf(openFile(scene.file), input.supervisionId);
        return this.numbered(input.documentNumber, scene, {
          ...input,
          ...step,
          ...(await this.paper(owes, input.copyTo, at)),
          due: this.term(RULE_OF_PAPER[input.kind], input.respondBy, at),
          ...this.waiting(about),
        });
      }
      case 'IssueOpinion':
      case 'IssueDecision': {
        const { owes } = supervisionOf(openFile(scene.file), input.supervisionId);
        const rule = RULE_OF_PAPER[input.type === 'IssueOpinion' ? 'opinion' : 'decision'];
        return this.numbered(input.documentNumber, scene, {
          ...input,
          ...step,
          ...(await this.paper(owes, input.copyTo, at)),
          due: this.term(rule, input.respondBy, at),
        });
      }
      case 'NamePublicly':
        return this.numbered(input.documentNumber, scene, { ...input, ...step });
      case 'ReturnRectification':
        return { ...input, ...step, due: this.term(RULE_OF_PAPER.letter, input.respondBy, at) };
      default:
        return { ...input, ...step };
    }
  }

  /** The number is taken only when the decision holds, so that a refusal leaves no gap in the series. */
  private async numbered(given: string | undefined, { actor, at, file }: Scene, command: Unnumbered): Promise<SupervisionCommand> {
    if (given !== undefined) return { ...command, documentNumber: given };
    if (supervision.decide({ ...command, documentNumber: '' }, file).length === 0) return { ...command, documentNumber: '' };
    return { ...command, documentNumber: await this.numbers.next(actor.organId, 'supervision', at) };
  }

  private async paper(owes: OrganId, copyTo: OrganId | undefined, at: Instant) {
    if (copyTo !== undefined) await this.register.organ(copyTo, at, 'copyTo');
    const superior = (await this.organisations.organ(owes, dateOf(at)))?.superiorId;
    return { owes: await this.register.organ(owes, at, 'organ'), ...(superior === undefined ? {} : { superior }) };
  }

  private waiting(about: SupervisedMatter): { readonly waitUntil?: DueDate } {
    return about.kind === 'clock' ? { waitUntil: this.deadlines.start(WAITING_TIME, about.due) } : {};
  }

  private term(rule: string, respondBy: LocalDate, at: Instant): DueDate {
    return this.deadlines.until(rule, respondBy, at);
  }
}

type Paperwork = Extract<SupervisionCommand, { readonly documentNumber: string }>;
type Unnumbered = { [Type in Paperwork['type']]: Omit<Extract<Paperwork, { type: Type }>, 'documentNumber'> }[Paperwork['type']];
