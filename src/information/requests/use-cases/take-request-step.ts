import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type ShareId, shareStream } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { type Committed, StreamWriter, type Writing } from '../../../stream-writing/index.js';
import { infoRequest } from '../../domain/requests/decider.js';
import { DRAFT_ROLES, TRANSITIONS } from '../../domain/requests/transitions.js';
import { RequestFacts } from './request-facts.js';
import type { RequestInput } from './request-input.js';
import { assertSideOf, shareEntry } from './share-entry.js';

export interface ShareRequest extends Writing {
  readonly shareId: ShareId;
  /** For acts registered after the fact. */
  readonly occurredAt?: Instant;
}

export class TakeRequestStep extends Command<Committed> {
  constructor(
    readonly request: ShareRequest,
    readonly input: RequestInput,
  ) {
    super();
  }
}

@CommandHandler(TakeRequestStep)
export class TakeRequestStepHandler implements ICommandHandler<TakeRequestStep> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly facts: RequestFacts,
  ) {}

  execute({ request: { shareId, ...request }, input }: TakeRequestStep): Promise<Committed> {
    const drafting = input.type === 'DraftInfoRequest';
    const entry = shareEntry(drafting ? DRAFT_ROLES : TRANSITIONS[input.type].roles, request.principal);
    return this.writer.write(
      infoRequest,
      { ...request, stream: shareStream(shareId) },
      // nobody is a side yet, unless the id is taken
      drafting ? { ...entry, admit: (share, actor) => (share.begun ? assertSideOf(share, actor) : undefined) } : entry,
      (scene) => this.facts.gather(shareId, input, scene),
    );
  }
}
