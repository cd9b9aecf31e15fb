import { newUuid } from './uuid';

/** A wish of the person: the same content sent again, after a lost answer or a double click, is the same wish. */
export interface Intent {
  readonly key: string;
  readonly content: string;
}

/** The intent to use for a content: the held one while nothing was changed, else a new one. */
export const intentOf = (held: Intent | undefined, content: unknown): Intent => {
  const text = JSON.stringify(content);
  return held?.content === text ? held : { key: newUuid(), content: text };
};
