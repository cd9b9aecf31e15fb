import { Injectable } from '@nestjs/common';
import { type RecordedEvent } from '../kernel/event.js';
import { type WhistleId, whistleStream } from '../kernel/ids.js';
import { EventCatalogue, EventStore, load } from '../event-store/index.js';
import { forbidden } from '../http/problem.js';
import type { Principal } from '../http/principal.js';
import { whistling } from './domain/decider.js';
import type { OpenWhistle } from './domain/whistle.js';
import type { WhistleEvent } from './domain/whistle.events.js';
import { type WhistleViewer, maySeeWhistle, whistleViewerOf } from './visibility.js';

/** A whistle as read for somebody who may see it. */
export interface ReadWhistle {
  readonly whistle: OpenWhistle;
  readonly events: readonly RecordedEvent<WhistleEvent>[];
  readonly viewer: WhistleViewer;
}

/** The one way to read a whistle on behalf of a person. */
@Injectable()
export class WhistleReader {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** Throws the same 403 for a whistle that is not the viewer's and for one that does not exist. */
  async read(id: WhistleId, principal: Principal): Promise<ReadWhistle> {
    const { state, events } = await load(this.store, this.catalogue, whistling, whistleStream(id));
    const viewer = whistleViewerOf(principal);
    if (!state.opened || !maySeeWhistle(viewer, state)) throw forbidden();
    return { whistle: state, events, viewer };
  }
}
