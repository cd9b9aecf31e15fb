import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '../kernel/event.js';
import { type CaseId, caseStream } from '../kernel/ids.js';
import { type CaseEvent, type OpenFile, partyOrgans } from '../case-file/index.js';
import { EventCatalogue } from '../event-store/index.js';
import { forbidden } from '../http/problem.js';
import type { Principal } from '../http/principal.js';
import { fold } from './replay/history.js';
import { LongHistories } from './replay/long-histories.js';
import { type Viewer, maySee, viewerOf, within } from './visibility.js';

/** A file as read for somebody who may see it. */
export interface ReadFile {
  readonly file: OpenFile;
  readonly events: readonly RecordedEvent<CaseEvent>[];
  readonly viewer: Viewer;
}

/** The one way to read a case file on behalf of a person. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly histories: LongHistories,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** Throws the same 403 for a file that is not the viewer's and for one that does not exist. */
  async read(caseId: CaseId, principal: Principal): Promise<ReadFile> {
    const { file, events } = await this.load(caseId);
    const viewer = viewerOf(principal);
    if (file === undefined || !maySee(viewer, partyOrgans(file))) throw forbidden();
    return { file, events, viewer: within(viewer, file) };
  }

  /** Without a person: for programs of the house. Undefined when there is no such file. */
  async load(caseId: CaseId): Promise<{ readonly file: OpenFile | undefined; readonly events: readonly RecordedEvent<CaseEvent>[] }> {
    const events = await this.histories.read(caseStream(caseId));
    const isUnderstood = (event: RecordedEvent<CaseEvent>): boolean => this.catalogue.understands(event);
    const file = fold(events.every(isUnderstood) ? events : events.filter(isUnderstood));
    return { file: file.opened ? file : undefined, events };
  }
}
