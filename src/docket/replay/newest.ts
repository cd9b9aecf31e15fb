import { type OpenFile, hasOutcome, openHandoff, pendingDispute } from '../../case-file/index.js';
import type { ListTotalsDto } from '../http/replay.dto.js';

/** The last of a list, and whatever of it is still open, in their order. */
const newestOf = <One>(list: readonly One[], most: number, isOpen: (one: One) => boolean = () => false): readonly One[] =>
  list.length <= most ? list : list.filter((one, index) => index >= list.length - most || isOpen(one));

/** The file with the newest of each of its lists: a frame of a file with thousands of steps is not larger than that of any other. */
export const newest = (file: OpenFile, most: number): OpenFile => {
  const underway = openHandoff(file);
  const pending = pendingDispute(file);
  return {
    ...file,
    evidence: newestOf(file.evidence, most),
    goods: newestOf(file.goods, most),
    measures: newestOf(file.measures, most, ({ ended }) => ended === undefined),
    handoffs: newestOf(file.handoffs, most, (handoff) => handoff === underway),
    consultations: newestOf(file.consultations, most, (consultation) => !hasOutcome(consultation)),
    disputes: newestOf(file.disputes, most, (dispute) => dispute === pending),
    criminalTransfers: newestOf(file.criminalTransfers, most),
    supervisions: newestOf(file.supervisions, most),
    clocks: newestOf(file.clocks, most, ({ status }) => status === 'running' || status === 'paused'),
  };
};

export const totalsOf = (file: OpenFile): ListTotalsDto => ({
  evidence: file.evidence.length,
  goods: file.goods.length,
  measures: file.measures.length,
  handoffs: file.handoffs.length,
  consultations: file.consultations.length,
  disputes: file.disputes.length,
  criminalTransfers: file.criminalTransfers.length,
  supervisions: file.supervisions.length,
  clocks: file.clocks.length,
});
