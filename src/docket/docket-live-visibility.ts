import { Injectable } from '@nestjs/common';
import type { LiveNotice } from '../http/live/live-hub.js';
import { LiveVisibility } from '../http/live/live-visibility.js';
import type { Principal } from '../http/principal.js';
import { maySee, viewerOf } from './visibility.js';

/** A page is told of the files that it may read. */
@Injectable()
export class DocketLiveVisibility extends LiveVisibility {
  override mayLearnOf(principal: Principal, { organs }: LiveNotice): boolean {
    return maySee(viewerOf(principal), organs);
  }
}
