import { type OpenFile, disputePending, partyOrgans } from '../../../src/case-file/index.js';
import { bureau, government } from '../../support/case-fixtures.js';
import { duties } from './law-clocks.js';
import { type Law, disputed } from './law.js';

const states = (items: readonly { readonly id: string; readonly state: string }[]): string =>
  items
    .map(({ id, state }) => `${id}=${state}`)
    .sort()
    .join(' ');

/** Where the file and the sheet say different things; nothing when they agree. Cheap, because it is asked after every step. */
export const disagreement = (file: OpenFile, law: Law): string | undefined => {
  const told: readonly (readonly [what: string, file: string, law: string])[] = [
    ['responsible', file.responsible, law.responsible],
    ['parties', [...partyOrgans(file)].sort().join(), [...law.parties].sort().join()],
    [
      'handoffs',
      states(file.handoffs.map(({ handoffId, to, state }) => ({ id: `${handoffId}>${to}`, state }))),
      states(law.transfers.map(({ id, to, state }) => ({ id: `${id}>${to}`, state }))),
    ],
    ['consultations', states(file.consultations.map(({ consultationId: id, state }) => ({ id, state }))), states(law.talks)],
    ['disputes', states(file.disputes.map(({ disputeId: id, state }) => ({ id, state }))), states(law.quarrels)],
    [
      'designations',
      file.disputes
        .map(({ designated }) => designated?.to ?? '')
        .sort()
        .join(),
      law.quarrels
        .map(({ moved }) => moved?.to ?? '')
        .sort()
        .join(),
    ],
    [
      'criminal transfers',
      states(file.criminalTransfers.map(({ criminalTransferId: id, state }) => ({ id, state }))),
      states(law.pursuits),
    ],
    ['crime', String(file.crimeSuspected), String(law.crime)],
    ['pending', String(disputePending(file)), String(disputed(law))],
    ['closed', String(file.closedAt !== undefined), String(law.closed)],
  ];
  const other = told.find(([, real, kept]) => real !== kept);
  if (other !== undefined) return `${other[0]}: the file says ${other[1]}, the law ${other[2]}`;
  return partyOrgans(file).includes(file.responsible) ? otherClock(file, law) : 'the responsible organ is none of the file';
};

const otherClock = (file: OpenFile, law: Law): string | undefined => {
  const owed = duties(law, { bureau, government });
  const running = file.clocks.filter(({ status }) => status === 'running' || status === 'paused');
  for (const { clock, organ, status } of running) {
    const duty = owed.get(clock);
    if (duty === undefined) return `clock ${clock} runs for ${organ}, and nobody owes it`;
    if (duty.organ !== organ || duty.paused !== (status === 'paused'))
      return `clock ${clock} is ${status} for ${organ}, owed by ${duty.organ}${duty.paused ? ', paused' : ''}`;
  }
  if (running.length === owed.size) return undefined;
  const missing = [...owed.keys()].filter((clock) => !running.some((it) => it.clock === clock));
  return `nobody's clock runs for ${missing.join(', ')}`;
};
