/** How long reads wait for what was written: the read models are behind for milliseconds, not minutes. */
const REMEMBERED_MS = 60_000;
/** A notice of somebody else's write does not displace our own that is just being caught up with. */
const OWN_FIRST_MS = 3_000;

interface Remembered {
  readonly position: string;
  readonly at: number;
  readonly own: boolean;
}
let remembered: Remembered | undefined;

/** After a write of this page: following reads answer from a state that holds it. */
export const rememberWrite = (position: string): void => {
  remembered = { position, at: Date.now(), own: true };
};

/** After a notice that something happened. */
export const rememberNotice = (position: string): void => {
  if (remembered?.own === true && Date.now() - remembered.at < OWN_FIRST_MS) return;
  remembered = { position, at: Date.now(), own: false };
};

export const forgetPosition = (): void => {
  remembered = undefined;
};

/** The `atLeast` of a read now; absent when nothing was written lately. */
export const positionToRead = (): string | undefined =>
  remembered !== undefined && Date.now() - remembered.at < REMEMBERED_MS ? remembered.position : undefined;
