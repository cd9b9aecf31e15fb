import type { CaseId, Position } from '../../kernel/ids.js';

/** Files that are not closed, as far as the lists know once they hold the event at `position`. */
export abstract class OpenFiles {
  abstract at(position: Position): Promise<readonly CaseId[]>;
}
