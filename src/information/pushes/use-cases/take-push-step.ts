import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../kernel/actor.js';
import { type ShareId, shareStream } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { forbidden } from '../../../http/problem.js';
import { type Committed, StreamWriter, type Writing } from '../../../stream-writing/index.js';
import { pushes } from '../domain/decider.js';
import type { Share } from '../domain/state.js';
import { TRANSITIONS } from '../domain/transitions.js';
import { PushFacts } from './push-facts.js';
import type { PushInput } from './push-input.js';

export interface PushRequest extends Writing {
  readonly shareId: ShareId;
  readonly occurredAt?: Instant;
}

export class TakePushStep extends Command<Committed> {
  constructor(
    readonly request: PushRequest,
    readonly input: PushInput,
  ) {
    super();
  }
}

/** Whoever neither pushes nor receives learns nothing, not even that there is something. */
const admitting =
  (begins: boolean) =>
  (share: Share, { organId }: Actor): void => {
    if (share.standing === 'none' ? begins : isFor(share, organId)) return;
    throw forbidden();
  };

const isFor = (share: Exclude<Share, { standing: 'none' }>, organ: string): boolean => {
  if (share.standing === 'elsewhere') return false;
  return share.organ === organ || (share.standing === 'push' && share.receipts.some((receipt) => receipt.organ === organ));
};

@CommandHandler(TakePushStep)
export class TakePushStepHandler implements ICommandHandler<TakePushStep> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly facts: PushFacts,
  ) {}

  execute({ request: { shareId, ...request }, input }: TakePushStep): Promise<Committed> {
    const begins = input.type === 'MakeSubscription' || input.type === 'DraftPush';
    return this.writer.write(
      pushes,
      { ...request, stream: shareStream(shareId) },
      { roles: TRANSITIONS[input.type].roles, admit: admitting(begins), beganAt },
      (scene) => this.facts.gather(shareId, input, scene),
    );
  }
}

const beganAt = (share: Share): Instant | undefined => {
  if (share.standing === 'push') return share.draftedAt;
  return share.standing === 'subscription' ? share.since : undefined;
};
