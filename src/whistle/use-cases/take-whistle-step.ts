import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type WhistleId, whistleStream } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { type Committed, StreamWriter, type Writing } from '../../stream-writing/index.js';
import { whistling } from '../domain/decider.js';
import { DRAFT_ROLES, TRANSITIONS } from '../domain/transitions.js';
import type { Whistle } from '../domain/whistle.js';
import { admitToDraft, admitToWhistle } from '../visibility.js';
import { WhistleFacts } from './whistle-facts.js';
import type { WhistleInput } from './whistle-input.js';

export interface WhistleRequest extends Writing {
  readonly whistleId: WhistleId;
  /** For acts registered after the fact. */
  readonly occurredAt?: Instant;
}

export class TakeWhistleStep extends Command<Committed> {
  constructor(
    readonly request: WhistleRequest,
    readonly input: WhistleInput,
  ) {
    super();
  }
}

const beganAt = (whistle: Whistle): Instant | undefined => (whistle.opened ? whistle.draftedAt : undefined);

@CommandHandler(TakeWhistleStep)
export class TakeWhistleStepHandler implements ICommandHandler<TakeWhistleStep> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly facts: WhistleFacts,
  ) {}

  execute({ request: { whistleId, ...request }, input }: TakeWhistleStep): Promise<Committed> {
    const drafts = input.type === 'DraftWhistle';
    const entry = {
      roles: drafts ? DRAFT_ROLES : TRANSITIONS[input.type].roles,
      admit: drafts ? admitToDraft : admitToWhistle,
      beganAt,
    };
    return this.writer.write(whistling, { ...request, stream: whistleStream(whistleId) }, entry, (scene) =>
      this.facts.gather(input, scene, request.principal),
    );
  }
}
