/** What a node has done since it was made; counts go on over kill and start. */
export interface Counters {
  /** Append requests that arrived whole. */
  readonly appends: number;
  /** Of those, the ones that stored something. */
  readonly stored: number;
  readonly reads: number;
  readonly subscriptionsOpened: number;
  readonly openSubscriptions: number;
  readonly eventsSent: number;
  /** The most messages that were ever handed to one call before it had sent them on. */
  readonly mostWrittenAhead: number;
}

export type Counting = { -readonly [name in keyof Counters]: Counters[name] };

export const newCounters = (): Counting => ({
  appends: 0,
  stored: 0,
  reads: 0,
  subscriptionsOpened: 0,
  openSubscriptions: 0,
  eventsSent: 0,
  mostWrittenAhead: 0,
});
