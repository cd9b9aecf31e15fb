/** A list that is less behind the record than this is as good as now. */
const NOTICEABLE_MS = 2_000;
const READ_AGAIN_MS = 5_000;

/** Whether somebody who reads a list should know how old it is. */
export const isBehind = (lagMs: number): boolean => lagMs > NOTICEABLE_MS;

/** A list that is behind is read again until it is not: nobody announces that it has caught up. */
export const intervalWhileBehind = (lagMs: number | undefined): number | false =>
  lagMs !== undefined && isBehind(lagMs) ? READ_AGAIN_MS : false;
