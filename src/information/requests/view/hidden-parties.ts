import type { CaseEvent, Party } from '../../../case-file/index.js';
import { hiding, partiesOf } from '../../../docket/index.js';
import type { RecordedEvent } from '../../../kernel/event.js';
import { maskName } from '../../../kernel/identifiers/mask.js';

const namesOf = (party: Party): readonly string[] =>
  party.kind === 'organisation' ? [party.name, ...(party.representative === undefined ? [] : [party.representative])] : [party.name];

/**
 * Officers write names, numbers and addresses into titles and facts too. What is not granted of a person is hidden there as well:
 * numbers, telephones and addresses always, for a text is no field that was granted; names unless names are granted as they are.
 */
export const hidingParties = (events: readonly RecordedEvent<CaseEvent>[], namesGranted: boolean): ((text: string) => string) => {
  const hide = hiding(events);
  const names = namesGranted ? [] : [...new Set(partiesOf(events).flatMap(namesOf))].sort((a, b) => b.length - a.length);
  return (text) => names.reduce((shown, name) => shown.replaceAll(name, maskName(name)), hide(text));
};
