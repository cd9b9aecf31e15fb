import { LookAlikes, OpenFiles } from '../../case-handling/index.js';
import { EarlierHandoffs } from '../../case-transfer/index.js';
import type { CaseId } from '../../kernel/ids.js';
import { type DueClock, DueClocks } from '../../supervision/index.js';

/** A scene holds one file: nothing came from another, nothing looks like another. */
export class NoEarlierHandoffs extends EarlierHandoffs {
  override cameFrom(): Promise<readonly CaseId[]> {
    return Promise.resolve([]);
  }
}
export class NoLookAlikes extends LookAlikes {
  override of(): Promise<readonly CaseId[]> {
    return Promise.resolve([]);
  }
}
export class NoOpenFiles extends OpenFiles {
  override at(): Promise<readonly CaseId[]> {
    return Promise.resolve([]);
  }
}

/** Nothing happens by itself; whoever plays moves the time. */
export class NoDueClocks extends DueClocks {
  override complete(): Promise<void> {
    return Promise.resolve();
  }

  override async *unrecorded(): AsyncIterable<readonly DueClock[]> {
    // no file to look through
  }

  override waiting(): Promise<{ readonly count: number; readonly oldest: undefined }> {
    return Promise.resolve({ count: 0, oldest: undefined });
  }

  override nextDue(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}
