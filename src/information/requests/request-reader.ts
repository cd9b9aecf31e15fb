import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '../../kernel/event.js';
import { type ShareId, shareStream } from '../../kernel/ids.js';
import { EventCatalogue, EventStore, load } from '../../event-store/index.js';
import { forbidden } from '../../http/problem.js';
import type { Principal } from '../../http/principal.js';
import { infoRequest } from '../domain/requests/decider.js';
import type { InfoRequestEvent } from '../domain/requests/events.js';
import type { Share } from '../domain/requests/share.js';
import { assertSideOf } from './use-cases/share-entry.js';
import { sharingActor } from './sharing-viewer.js';

/** A request as read for somebody on one of its sides. */
export interface ReadShare {
  readonly share: Share;
  readonly events: readonly RecordedEvent<InfoRequestEvent>[];
}

/** The one way to read a request on behalf of a person. */
@Injectable()
export class RequestReader {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** Throws the same 403 for a request that is not the viewer's and for one that does not exist. */
  async read(shareId: ShareId, principal: Principal): Promise<ReadShare> {
    const actor = sharingActor(principal);
    const { state, events } = await load(this.store, this.catalogue, infoRequest, shareStream(shareId));
    assertSideOf(state, actor);
    if (!state.begun) throw forbidden();
    return { share: state, events };
  }
}
