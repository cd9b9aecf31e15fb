import { Injectable } from '@nestjs/common';
import { type ClassId, classStream } from '../../kernel/ids.js';
import { EventCatalogue, EventStore, load } from '../../event-store/index.js';
import { notFound } from '../../http/problem.js';
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

  /** Undefined when there is none. */
  async find(id: ClassId): Promise<ReadClass | undefined> {
    const { state, version } = await load(this.store, this.catalogue, classes, classStream(id));
    return state.opened ? { training: state, version } : undefined;
  }

  /** For trainers, who may know of every class. */
  async read(id: ClassId): Promise<ReadClass> {
    const found = await this.find(id);
    if (found === undefined) throw notFound('class/unknown');
    return found;
  }
}
