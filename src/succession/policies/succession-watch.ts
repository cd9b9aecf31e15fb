import { Injectable } from '@nestjs/common';
import { type Position, caseStream } from '../../kernel/ids.js';
import { type Instant, dateOf, instant } from '../../kernel/time.js';
import { openFile } from '../../case-file/index.js';
import { type PartyFile, PartyFiles } from '../../docket/index.js';
import { type ApprovedChange, ChangeReader, type OrganAbolished, approvedChanges, successorFor } from '../../jurisdiction/index.js';
import { TimedWatch, type Unwritten, WatchTools } from '../../policies/index.js';
import { type SucceedOrgan, succession } from '../domain/succeed.js';

type Abolition = ApprovedChange & { readonly content: OrganAbolished };
const isAbolition = (change: ApprovedChange): change is Abolition => change.content.kind === 'organ-abolished';

/** On the day on which an organ is abolished, every file in which it has a part passes to its successor. */
@Injectable()
export class SuccessionWatch extends TimedWatch {
  readonly name = 'succession-watch';
  readonly label = '机关撤销后的案卷承接';
  /** Files that were found in order, with their version then: only what happened since can change that. */
  readonly #settled = new Map<string, number>();
  /** Changes whose files have all passed while the clock was moved by hand: an organ that is no more gets no others. */
  readonly #passed = new Set<string>();
  #last: Position | undefined;

  constructor(
    tools: WatchTools,
    private readonly files: PartyFiles,
    private readonly changes: ChangeReader,
  ) {
    super(tools);
  }

  /** `after`: the lists are read from that event on. */
  override async catchUp(until: Instant = this.tools.clock.now(), after?: Position): Promise<void> {
    const due = (await this.#inEffect(until)).filter(({ changeId }) => !this.#passed.has(changeId));
    if (due.length === 0) return;
    await this.files.complete(after);
    this.#last = undefined;
    if (await this.#passAll(due, until, this.stopping)) for (const { changeId } of due) this.#passed.add(changeId);
    await this.files.complete(this.#last);
  }

  protected override async recordAll(until: Instant, alone: AbortSignal): Promise<void> {
    await this.#passAll(await this.#inEffect(until), until, alone);
  }

  async #inEffect(until: Instant): Promise<readonly Abolition[]> {
    const { state } = await this.changes.read();
    return approvedChanges(state)
      .filter(isAbolition)
      .filter(({ effectiveFrom }) => effectiveFrom <= dateOf(until));
  }

  /** Files of organs that are no more. */
  protected override async unwritten(now: Instant): Promise<Unwritten> {
    let count = 0;
    let since: Instant | undefined;
    for (const change of await this.#inEffect(now)) {
      const held = await this.files.heldBy(change.content.organ);
      count += held;
      if (held > 0) since ??= effectOf(change);
    }
    return { count, since };
  }

  /** True when every file has passed. */
  async #passAll(due: readonly Abolition[], until: Instant, alone: AbortSignal): Promise<boolean> {
    let complete = true;
    for (const change of due) {
      for (const file of await this.files.of(change.content.organ)) {
        if (alone.aborted) return false;
        if (this.#isSettled(change, file)) continue;
        if (await this.#pass(change, file)) this.#settled.set(keyOf(change, file), file.version);
        else complete = false;
      }
    }
    if (complete) await this.isRecorded(until);
    return complete;
  }

  #isSettled(change: Abolition, file: PartyFile): boolean {
    return this.#settled.get(keyOf(change, file)) === file.version;
  }

  async #pass(change: Abolition, { caseId }: PartyFile): Promise<boolean> {
    const written = await this.record(succession, caseStream(caseId), change.changeId, (file) =>
      commandOf(change, openFile(file).details.item),
    );
    if (written !== undefined && written.events.length > 0) this.#last = written.position;
    return written !== undefined;
  }
}

const keyOf = ({ changeId }: Abolition, { caseId }: PartyFile): string => `${changeId} ${caseId}`;
const effectOf = ({ effectiveFrom }: Abolition): Instant => instant(`${effectiveFrom}T00:00:00.000+08:00`);

const commandOf = (change: Abolition, item: Parameters<typeof successorFor>[1]): SucceedOrgan => {
  const { changeId, content, basis, approval } = change;
  return {
    type: 'SucceedOrgan',
    changeId,
    from: content.organ,
    ...successorFor(content, item),
    basis,
    documentNumber: approval.documentNumber,
    transitionUntil: content.transitionUntil,
    at: effectOf(change),
  };
};
