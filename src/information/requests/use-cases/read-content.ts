import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { shareStream } from '../../../kernel/ids.js';
import { type Instant } from '../../../kernel/time.js';
import { DeadlinesService } from '../../../deadlines/index.js';
import { type Committed, StreamWriter } from '../../../stream-writing/index.js';
import { infoRequest } from '../../domain/requests/decider.js';
import { begunShare } from '../../domain/requests/guard.js';
import { type Share, unreadable } from '../../domain/requests/share.js';
import { TRANSITIONS } from '../../domain/requests/transitions.js';
import { readingRefused } from '../../domain/requests/using.js';
import { shareEntry } from './share-entry.js';
import type { ShareRequest } from './take-request-step.js';

export interface ContentReading extends Committed {
  /** The share whose content may be shown, as it stood when the reading was recorded. */
  readonly share: Share;
  readonly at: Instant;
}

/** Records a reading, and only then answers what may be shown. */
export class ReadContent extends Command<ContentReading> {
  constructor(
    readonly request: ShareRequest,
    readonly purpose?: string,
  ) {
    super();
  }
}

@CommandHandler(ReadContent)
export class ReadContentHandler implements ICommandHandler<ReadContent> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly deadlines: DeadlinesService,
  ) {}

  async execute({ request: { shareId, ...request }, purpose }: ReadContent): Promise<ContentReading> {
    let seen: { readonly share: Share; readonly at: Instant } | undefined;
    const committed = await this.writer.write(
      infoRequest,
      { ...request, stream: shareStream(shareId) },
      shareEntry(TRANSITIONS.ReadInfo.roles, request.principal),
      ({ state, actor, at }) => {
        seen = { share: begunShare(state), at };
        const due = { 'info-log': this.deadlines.start('DAT-29', at) };
        return { type: 'ReadInfo', shareId, actor, at, due, ...(purpose === undefined ? {} : { purpose }) } as const;
      },
    );
    if (seen === undefined) throw new Error('a reading was recorded without being decided');
    const because = unreadable(seen.share, seen.at);
    if (because !== undefined) throw readingRefused(because);
    return { ...committed, ...seen };
  }
}
