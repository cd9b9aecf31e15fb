import { type Law, UNDECIDED, filingDecided } from './law.js';

export interface Duty {
  readonly organ: string;
  readonly paused: boolean;
}

/** Whose time runs, told from what the sheet says and not from what was started or stopped on the way (domain.md 3.3.4, 3.4, 3.5.5). */
export const duties = (
  law: Law,
  { bureau, government }: { readonly bureau: string; readonly government: string },
): ReadonlyMap<string, Duty> => {
  const owed = new Map<string, Duty>();
  const owes = (organ: string, clock: string, when: boolean, paused = false): void => {
    if (when) owed.set(clock, { organ, paused });
  };
  owes(law.opener, 'limitation:case', !law.closed);
  for (const { id, by, ended } of law.measures) owes(by, `preservation:${id}`, !ended);
  for (const organ of law.mustSend) owes(organ, `transfer-out:${organ}`, true);
  for (const organ of law.filed) owes(organ, `decide:${organ}`, organ === law.responsible && !law.concluded.includes(organ));
  for (const organ of law.mustTellFiling) owes(organ, `feedback-filing:${organ}`, true);
  for (const organ of law.mustTellResult) owes(organ, `feedback-result:${organ}`, true);
  for (const { id, from, to, state, checking, talking } of law.transfers) {
    const answering = ['received', 'supplement-requested', 'supplemented'].includes(state);
    owes(to, `receipt:${id}`, state === 'sent');
    owes(to, `supplement-window:${id}`, state === 'received');
    owes(from, `supplement:${id}`, state === 'supplement-requested');
    owes(to, `answer:${id}`, answering, state === 'supplement-requested');
    owes(to, `negotiate:${id}`, state === 'objected' && talking);
    const here = state === 'accepted' ? to === law.responsible : answering || state === 'objected';
    owes(to, `check-lead:${id}`, checking && here && !filingDecided(law, to));
  }
  for (const { id, kind, from, asked, state, answered, refused, talking, mayApply } of law.talks) {
    const open = !['agreed', 'failed', 'closed'].includes(state);
    owes(from, `negotiate:${id}`, talking && open);
    owes(from, `apply-dispute:${id}`, mayApply && state === 'failed');
    for (const organ of asked)
      owes(organ, `consult-reply:${id}:${organ}`, kind === 'assistance' && open && !answered.includes(organ) && !refused.includes(organ));
  }
  for (const { id, state, forwarded, asked, replied, settling, moved } of law.quarrels) {
    const undecided = UNDECIDED.includes(state);
    owes(bureau, `accept-dispute:${id}`, state === 'applied');
    owes(bureau, `forward-dispute:${id}`, undecided && state !== 'applied' && !forwarded);
    for (const organ of asked) owes(organ, `dispute-reply:${id}:${organ}`, undecided && !replied.includes(organ));
    owes(state === 'escalated' ? government : bureau, `settle-dispute:${id}`, undecided && settling, state === 'suspended');
    if (moved !== undefined) owes(moved.from, `hand-over:${id}`, state === 'designated' && moved.from !== moved.to);
  }
  for (const { id, organ, police = '', state, handed, checkedBy } of law.pursuits) {
    const reviewing = ['received', 'materials-requested', 'materials-supplied'].includes(state);
    owes(organ, `criminal-decide:${id}`, state === 'reported');
    owes(organ, `criminal-send:${id}`, state === 'approved');
    owes(police, `police-forward:${id}`, reviewing);
    owes(police, `police-notice:${id}`, state === 'received');
    owes(police, `police-review:${id}`, reviewing, state === 'materials-requested');
    owes(organ, `criminal-supplement:${id}`, state === 'materials-requested');
    owes(organ, `reconsider:${id}`, state === 'declined');
    owes(police, `reconsideration:${id}`, state === 'reconsidering');
    owes(organ, `propose-supervision:${id}`, state === 'upheld');
    owes(police, `police-explain:${id}`, state === 'reasons-demanded');
    owes(police, `police-file:${id}`, state === 'filing-noticed');
    owes(organ, `criminal-goods:${id}`, ['filed', 'in-prosecution', 'in-trial'].includes(state) && !handed);
    if (checkedBy !== undefined) owes(checkedBy, `check-lead:${id}`, checkedBy === law.responsible && !filingDecided(law, checkedBy));
  }
  return owed;
};
