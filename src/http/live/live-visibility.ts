import type { Principal } from '../principal.js';
import type { LiveNotice } from './live-hub.js';

/** Who may be told that something happened to a case; the context that lists files decides. */
export abstract class LiveVisibility {
  abstract mayLearnOf(principal: Principal, notice: LiveNotice): boolean;
}
