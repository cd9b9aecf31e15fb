import { Injectable } from '@nestjs/common';
import { clockId } from '../../kernel/ids.js';
import { dateOf } from '../../kernel/time.js';
import { openFile } from '../../case-file/index.js';
import { ClockFacts, RegisterFacts, type Scene } from '../../case-writing/index.js';
import { CatalogueService } from '../../jurisdiction/index.js';
import type { ConsultationCommand } from '../domain/commands.js';
import { replySubject } from '../domain/reply-clock.js';
import type { ConsultationInput } from './consultation-input.js';

/** Turns what the officer wrote into a command that names every fact the decision rests on. */
@Injectable()
export class ConsultationFacts {
  constructor(
    private readonly clocks: ClockFacts,
    private readonly register: RegisterFacts,
    private readonly catalogue: CatalogueService,
  ) {}

  async gather(input: ConsultationInput, { file: state, actor, at }: Scene): Promise<ConsultationCommand> {
    const file = openFile(state);
    const sector = file.competence?.sectorRule ?? 'GENERAL';
    const step = { actor, at, due: {} };
    switch (input.type) {
      case 'RequestConsultation':
        return {
          ...input,
          ...step,
          sender: await this.register.organ(actor.organId, at, 'from'),
          to: await Promise.all(input.to.map((organ, index) => this.register.organ(organ, at, `to.${index}`))),
          due: this.clocks.consultation(input.kind, input.urgency, at, sector),
        };
      case 'ExtendConsultation': {
        const id = clockId('consult-reply', replySubject(input.consultationId, actor.organId));
        const clock = file.clocks.find((known) => known.clock === id);
        const longest = clock === undefined ? undefined : this.clocks.longest(clock);
        return { ...input, ...step, ...(longest === undefined ? {} : { longest }) };
      }
      case 'AnswerConsultation':
        if (input.position.competent !== undefined) await this.register.organ(input.position.competent, at, 'competent');
        return { ...input, ...step };
      case 'ProposeAgreement':
        return {
          ...input,
          ...step,
          competence: await this.catalogue.competence({
            item: file.details.item,
            place: file.details.place.township,
            asOf: dateOf(at),
          }),
          ...(input.terms.kind === 'jurisdiction' ? { competent: await this.register.organ(input.terms.competent, at, 'competent') } : {}),
        };
      case 'DeclareFailed':
        return { ...input, ...step, due: this.clocks.from(at, sector, ['apply-dispute']) };
      default:
        return { ...input, ...step };
    }
  }
}
