import { Injectable } from '@nestjs/common';
import { Rejection } from '../../kernel/rejection.js';
import { type Instant, dateOf } from '../../kernel/time.js';
import { type DueDates, type OpenFile, handoffOf, openFile } from '../../case-file/index.js';
import { ClockFacts, DocumentNumbers, RegisterFacts, type Scene } from '../../case-writing/index.js';
import type { CompetenceFinding } from '../../kernel/competence.js';
import { CatalogueService } from '../../jurisdiction/index.js';
import type { HandoffCommand, HandoffCommandOf } from '../domain/commands.js';
import { caseTransfer } from '../domain/decider.js';
import { EarlierHandoffs } from './earlier-handoffs.js';
import type { HandoffInput } from './handoff-input.js';

/** Turns what the officer wrote into a command that names every fact the decision rests on. */
@Injectable()
export class HandoffFacts {
  constructor(
    private readonly clocks: ClockFacts,
    private readonly register: RegisterFacts,
    private readonly catalogue: CatalogueService,
    private readonly numbers: DocumentNumbers,
    private readonly earlier: EarlierHandoffs,
  ) {}

  async gather(input: HandoffInput, { file: state, actor, at }: Scene): Promise<HandoffCommand> {
    const file = openFile(state);
    const sector = file.competence?.sectorRule ?? 'GENERAL';
    const step = { actor, at, due: {} };
    switch (input.type) {
      case 'DraftHandoff':
      case 'ReviseHandoff':
        return this.draft(input, { file: state, actor, at });
      case 'SendHandoff':
        return this.sending(input, { file: state, actor, at });
      case 'ReceiveHandoff':
        return { ...input, ...step, due: this.clocks.from(at, sector, ['supplement-window', 'answer', 'check-lead']) };
      case 'RequestSupplement':
        return { ...input, ...step, due: this.clocks.from(at, sector, ['supplement']) };
      case 'ProvideSupplement':
        return { ...input, ...step, due: this.clocks.from(at, sector, ['answer']) };
      case 'AcceptHandoff':
        return { ...input, ...step, due: this.clocks.from(at, sector, ['check-lead']) };
      case 'ObjectToHandoff':
        if (input.believedCompetent !== undefined) await this.register.organ(input.believedCompetent, at, 'believedCompetent');
        return { ...input, ...step, due: this.clocks.from(at, sector, ['negotiate']) };
      default:
        return { ...input, ...step };
    }
  }

  private async draft(
    input: Extract<HandoffInput, { type: 'DraftHandoff' | 'ReviseHandoff' }>,
    { file: state, actor, at }: Scene,
  ): Promise<HandoffCommand> {
    const file = openFile(state);
    const { to, content, ...named } = input;
    return {
      ...named,
      actor,
      at,
      due: content.urgency === 'urgent' ? this.urgent(file) : {},
      sender: await this.register.organ(actor.organId, at, 'from'),
      receiver: await this.register.organ(to, at, 'to'),
      content: {
        ...content,
        officers: await this.register.officers(content.officers, at),
        competence: await this.competence(file, at),
      },
      cameFrom: await this.earlier.cameFrom(file, actor.organId, to),
    };
  }

  /** A file keeps its item when a change ends it; nothing is handed over by an item that no list holds any more. */
  private async competence({ details: { item, place } }: OpenFile, at: Instant): Promise<CompetenceFinding> {
    const asOf = dateOf(at);
    if ((await this.catalogue.item(item, asOf)) === undefined) throw new Rejection('handoff/item-ended', { item, day: asOf }, 'XC-1');
    return this.catalogue.competence({ item, place: place.township, asOf });
  }

  /** The urgent lane counts from where the ordinary time began, not from the draft. */
  private urgent(file: OpenFile): DueDates {
    const running = file.clocks.find(({ purpose, organ }) => purpose === 'transfer-out' && organ === file.responsible);
    return this.clocks.urgentTransfer(running?.due.startedAt ?? file.details.discoveredAt);
  }

  /** The number is taken only when the decision holds, so that a refusal leaves no gap in the series. */
  private async sending(input: Extract<HandoffInput, { type: 'SendHandoff' }>, { file: state, actor, at }: Scene): Promise<HandoffCommand> {
    const file = openFile(state);
    const { documentNumber, ...signed } = input;
    const command: HandoffCommandOf<'SendHandoff'> = {
      ...signed,
      actor,
      at,
      due: this.clocks.from(at, 'GENERAL', ['receipt']),
      receiver: await this.register.organ(handoffOf(file, input.handoffId).to, at, 'to'),
      documentNumber: documentNumber ?? '',
    };
    if (documentNumber !== undefined || caseTransfer.decide(command, state).length === 0) return command;
    return { ...command, documentNumber: await this.numbers.next(actor.organId, 'handoff', at) };
  }
}
