import type { CaseEvent, Party } from '../../../case-file/index.js';
import { hiding, inEveryText, partiesOf } from '../../../docket/index.js';
import type { RecordedEvent } from '../../../kernel/event.js';

const SOMEBODY = '当事人';

/** As it was registered, and without a bracket behind it, as officers write it for short. One character alone is no name. */
const spellings = (name: string): readonly string[] =>
  [name, name.replace(/[(（].*$/u, '')].filter((text) => Array.from(text.trim()).length > 1);

const namesOf = (party: Party): readonly string[] => {
  switch (party.kind) {
    case 'person':
      return spellings(party.name);
    case 'organisation':
      return [party.name, ...(party.representative === undefined ? [] : [party.representative])].flatMap(spellings);
    case 'sole-trader':
      return [party.tradeName, party.name].flatMap(spellings);
  }
};
const codesOf = (party: Party): readonly string[] => (party.kind === 'person' || party.uscc === undefined ? [] : [party.uscc]);

/** Texts in which nobody who ever was a party is named, numbered or located: a precedent is read by other organs (个人信息保护法 6). */
export const anonymous = (events: readonly RecordedEvent<CaseEvent>[]): (<Answer>(answer: Answer) => Answer) => {
  const hide = hiding(events);
  const names = [...new Set(partiesOf(events).flatMap((party) => [...namesOf(party), ...codesOf(party)]))].sort(
    (a, b) => b.length - a.length,
  );
  const unnamed = inEveryText((text) => names.reduce((shown, name) => shown.replaceAll(name, SOMEBODY), text));
  return <Answer>(answer: Answer) => unnamed(hide(answer));
};
