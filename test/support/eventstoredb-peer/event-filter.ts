import type { streams } from './protocol.js';
import type { PeerRecord } from './record.js';
import { invalidArgument } from './refusal.js';

/** Records that the server examines between two looks at what else there is to do, when the client names no number. */
export const PAGE = 32;

/** What a client wants to see of all streams. */
export interface EventFilter {
  allows(record: PeerRecord): boolean;
  /** Most records that are examined in one page. */
  readonly window: number;
  /** Records examined between two checkpoints. */
  readonly checkpointInterval: number;
}

export const filterOf = (options: streams.ReadReq.Options): EventFilter | undefined => {
  const filter = options.getFilter();
  if (filter === undefined) return undefined;
  const [streamName, eventType] = [filter.getStreamIdentifier(), filter.getEventType()];
  const matches = matcher(streamName ?? eventType);
  const window = filter.hasMax() ? filter.getMax() : PAGE;
  return {
    allows: ({ stream, type }) => matches(streamName === undefined ? type : stream),
    window,
    checkpointInterval: window * Math.max(1, filter.getCheckpointintervalmultiplier()),
  };
};

const matcher = (expression: streams.ReadReq.Options.FilterOptions.Expression | undefined): ((text: string) => boolean) => {
  if (expression === undefined) throw invalidArgument('a filter without an expression');
  const [regex, prefixes] = [expression.getRegex(), expression.getPrefixList()];
  if (regex === '') return (text) => prefixes.some((prefix) => text.startsWith(prefix));
  const pattern = new RegExp(regex);
  return (text) => pattern.test(text);
};
