import { Injectable } from '@nestjs/common';
import { type ClassId, classStream } from '../../kernel/ids.js';
import { EventCatalogue, EventStore, load } from '../../event-store/index.js';
import { forbidden } from '../../http/problem.js';
import { classes } from './domain/decider.js';
import type { OpenClass } from './domain/training-class.js';

export interface ReadClass {
  readonly training: OpenClass;
  readonly version: number;
}

/** The one way to read a class from the record. */
@Injectable()
export class ClassReader {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** Throws the 403 that never says whether there is such a class. */
  async read(id: ClassId): Promise<ReadClass> {
    const { state, version } = await load(this.store, this.catalogue, classes, classStream(id));
    if (!state.opened) throw forbidden();
    return { training: state, version };
  }
}
