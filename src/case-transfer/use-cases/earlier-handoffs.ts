import type { CaseId, OrganId } from '../../kernel/ids.js';
import type { OpenFile } from '../../case-file/index.js';

/** Looks in other files for the same matter coming back: accepted before in the opposite direction. */
export abstract class EarlierHandoffs {
  /** Files in which `receiver` handed the same party and item, or the same matter, to `sender`. */
  abstract cameFrom(file: OpenFile, sender: OrganId, receiver: OrganId): Promise<readonly CaseId[]>;
}
