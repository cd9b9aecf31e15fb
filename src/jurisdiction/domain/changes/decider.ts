import type { Decider } from '../../../kernel/decider.js';
import { Rejection } from '../../../kernel/rejection.js';
import { type CatalogueChange, type CatalogueChanges, changeOf, noChanges } from './change-state.js';
import type { CatalogueChangeEvent, ReviewOffice } from './change.events.js';
import { checkPublication, checkedEffects } from './check-terms.js';
import type { ChangeCommand, ChangeCommandType } from './commands.js';
import { evolveChanges } from './evolve-changes.js';
import { APPLICANT_ROLES, CHANGE_TRANSITIONS } from './transitions.js';

type Command<Type extends ChangeCommandType> = Extract<ChangeCommand, { type: Type }>;
type Later = Exclude<ChangeCommand, { type: 'ApplyForChange' }>;

const stepOf = ({ changeId, by, organ, at }: ChangeCommand) => ({ changeId, by, organ, occurredAt: at });

export const officeOf = (role: ChangeCommand['role']): ReviewOffice => (role === 'supervisor' ? 'justice' : 'staffing');

const known = (state: CatalogueChanges, { changeId }: ChangeCommand): CatalogueChange => {
  const change = changeOf(state, changeId);
  if (change === undefined) throw new Rejection('catalogue/unknown-change');
  return change;
};

/** Whether somebody may take the step now; asked for the buttons of the page too. */
export const guardChange = (
  type: Later['type'],
  change: CatalogueChange,
  { by, organ, role }: Pick<ChangeCommand, 'by' | 'organ' | 'role'>,
): void => {
  const { roles, from, chinese } = CHANGE_TRANSITIONS[type];
  if (!roles.includes(role)) throw new Rejection('catalogue/role-not-entitled', { step: chinese }, 'XC-1');
  if ((type === 'ReviseChange' || type === 'WithdrawChange') && organ !== change.applicant)
    throw new Rejection('catalogue/not-applicant', { step: chinese }, 'XC-1');
  if (!from.includes(change.state)) throw new Rejection('catalogue/change-wrong-state', { step: chinese, state: change.state }, 'XC-1');
  if (type === 'ReturnChange' && role !== 'county-leader' && change.state === 'applied')
    throw new Rejection('catalogue/change-wrong-state', { step: chinese, state: change.state }, 'XC-1');
  if ((type === 'ReviewChange' || type === 'ApproveChange') && change.appliedBy.includes(by))
    throw new Rejection('catalogue/applied-and-decides', { step: chinese }, 'XC-1');
};

const apply = (command: Command<'ApplyForChange'>, state: CatalogueChanges): readonly CatalogueChangeEvent[] => {
  if (changeOf(state, command.changeId) !== undefined) throw new Rejection('catalogue/change-id-taken');
  if (!APPLICANT_ROLES.includes(command.role)) throw new Rejection('catalogue/role-not-entitled', { step: '申请清单变动' }, 'XC-1');
  checkedEffects(state, command, command.at);
  return [{ type: 'CatalogueChangeApplied', data: { ...stepOf(command), ...command.terms } }];
};

const revise = (command: Command<'ReviseChange'>, state: CatalogueChanges): readonly CatalogueChangeEvent[] => {
  checkedEffects(state, command, command.at);
  return [{ type: 'CatalogueChangeRevised', data: { ...stepOf(command), ...command.terms } }];
};

const approve = (command: Command<'ApproveChange'>, change: CatalogueChange, state: CatalogueChanges): readonly CatalogueChangeEvent[] => {
  const { facts, documentNumber, publication } = command;
  const published = publication === undefined ? {} : { publication };
  const effects = checkedEffects(state, { terms: change, facts, ...published }, command.at);
  checkPublication(change, effects, publication);
  return [{ type: 'CatalogueChangeApproved', data: { ...stepOf(command), documentNumber, ...published, effects } }];
};

const review = (command: Command<'ReviewChange'>, { reviewedBy }: CatalogueChange): readonly CatalogueChangeEvent[] => {
  const office = officeOf(command.role);
  if (reviewedBy.includes(office)) return []; // a second click is not a second opinion
  return [{ type: 'CatalogueChangeReviewed', data: { ...stepOf(command), office, opinion: command.opinion } }];
};

const decideStep = (command: Later, state: CatalogueChanges): readonly CatalogueChangeEvent[] => {
  const change = known(state, command);
  guardChange(command.type, change, command);
  switch (command.type) {
    case 'ReviseChange':
      return revise(command, state);
    case 'ConsentToChange':
      return [{ type: 'CatalogueChangeConsented', data: { ...stepOf(command), opinion: command.opinion } }];
    case 'ReviewChange':
      return review(command, change);
    case 'ReturnChange': {
      const office = command.role === 'county-leader' ? 'government' : officeOf(command.role);
      return [{ type: 'CatalogueChangeReturned', data: { ...stepOf(command), office, reasons: command.reasons } }];
    }
    case 'WithdrawChange':
      return [{ type: 'CatalogueChangeWithdrawn', data: { ...stepOf(command), reasons: command.reasons } }];
    case 'ApproveChange':
      return approve(command, change, state);
  }
};

const decide = (command: ChangeCommand, state: CatalogueChanges): readonly CatalogueChangeEvent[] =>
  command.type === 'ApplyForChange' ? apply(command, state) : decideStep(command, state);

/** 权责清单动态调整, one stream for the county: changes of one item must see each other. */
export const catalogueChanges: Decider<CatalogueChanges, ChangeCommand, CatalogueChangeEvent> = {
  initial: noChanges,
  evolve: evolveChanges,
  decide,
};
