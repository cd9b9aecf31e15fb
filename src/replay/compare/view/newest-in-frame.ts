import type { ListTotalsDto, ReplayFrameDto } from '../../../docket/index.js';

/** Entries of each list that a side shows; what differs stands in the table whatever it is. */
const MOST = 50;
const LISTS = [
  'evidence',
  'goods',
  'measures',
  'handoffs',
  'consultations',
  'disputes',
  'criminalTransfers',
  'supervisions',
  'clocks',
] as const satisfies readonly (keyof ListTotalsDto)[];

/** A frame that is shown beside another, with the last entries of its lists and how many there are. */
export const withNewest = (frame: ReplayFrameDto): ReplayFrameDto => {
  const { state } = frame;
  if (state === undefined) return frame;
  const lists = Object.fromEntries(LISTS.map((list) => [list, state[list].slice(-MOST)]));
  const totals = Object.fromEntries(LISTS.map((list) => [list, state[list].length])) as unknown as ListTotalsDto;
  return { ...frame, state: { ...state, ...lists }, clocks: frame.clocks.slice(-2 * MOST), totals };
};
