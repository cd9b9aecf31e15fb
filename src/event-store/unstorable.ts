import type { NewEvent } from './event-store.js';

/** The value cannot be stored exactly as it is: text that a database refuses, or what JSON cannot say. Nothing was stored. */
export class UnstorableEvent extends Error {
  constructor(
    /** Where it stands, e.g. `data.parties.0.name`. */
    readonly path: string,
    readonly reason: 'nul-character' | 'lone-surrogate' | 'not-json' | 'too-large',
  ) {
    super(`cannot store ${path}: ${reason}`);
    this.name = 'UnstorableEvent';
  }
}

/** Looks for what {@link UnstorableEvent} names, in keys too; `undefined` members are left out by JSON and harmless. */
export const assertStorable = ({ type, data, metadata }: NewEvent): void => {
  checkText(type, 'type');
  check(data, 'data');
  check(metadata, 'metadata');
};

export const checkText = (text: string, path: string): void => {
  if (text.includes('\u0000')) throw new UnstorableEvent(path, 'nul-character');
  if (!text.isWellFormed()) throw new UnstorableEvent(path, 'lone-surrogate');
};

const check = (value: unknown, path: string): void => {
  switch (typeof value) {
    case 'string':
      checkText(value, path);
      return;
    case 'boolean':
    case 'undefined':
      return;
    case 'number':
      if (!Number.isFinite(value)) throw new UnstorableEvent(path, 'not-json');
      return;
    case 'object':
      if (value !== null) checkMembers(value, path);
      return;
    default:
      throw new UnstorableEvent(path, 'not-json');
  }
};

const checkMembers = (value: object, path: string): void => {
  // A Date or any other object that writes itself as something else would be hashed as one thing and stored as another.
  if ('toJSON' in value) throw new UnstorableEvent(path, 'not-json');
  for (const [key, member] of Object.entries(value)) {
    checkText(key, path);
    check(member, `${path}.${key}`);
  }
};
