import type { CaseCommand, CaseDetail } from '../../../api/types';
import { supervisionGroups } from '../../supervision/command-groups';

export interface CommandGroup {
  readonly key: string;
  readonly title: string;
  readonly commands: readonly CaseCommand[];
}

/** One command of a file; the same verb may stand for several 移送, 协商 or 争议. */
export const keyOf = ({ scope, verb, handoffId, consultationId, disputeId, criminalTransferId, supervisionId }: CaseCommand): string =>
  `${scope}/${handoffId ?? consultationId ?? disputeId ?? criminalTransferId ?? supervisionId ?? ''}/${verb}`;

const belongsToHandoff = ({ scope, verb }: CaseCommand): boolean => scope === 'handoff' || verb === 'draft';
const isShared = ({ scope }: CaseCommand): boolean => scope === 'consultation' || scope === 'dispute';
const isOfTheCase = (command: CaseCommand): boolean => command.scope === 'case' && !belongsToHandoff(command);

/** Several consultations run side by side: each has its own heading, so that nobody answers the wrong one. */
const ofConsultations = (commands: readonly CaseCommand[], { consultations }: CaseDetail): readonly CommandGroup[] =>
  consultations.map(({ consultationId, kindName, from, replies }) => ({
    key: consultationId,
    title: `${kindName}：${from.name} → ${replies.map(({ organ }) => organ.name).join('、')}`,
    commands: commands.filter((command) => command.consultationId === consultationId),
  }));

const ofDisputes = (commands: readonly CaseCommand[], { disputes }: CaseDetail): readonly CommandGroup[] =>
  disputes.map(({ disputeId, kindName }) => ({
    key: disputeId,
    title: `争议：${kindName}`,
    commands: commands.filter((command) => command.disputeId === disputeId),
  }));

/** Headings of the panel, what is under way first. */
export const commandGroups = (commands: readonly CaseCommand[], file: CaseDetail): readonly CommandGroup[] =>
  [
    { key: 'criminal-transfer', title: '行刑衔接', commands: commands.filter(({ scope }) => scope === 'criminal-transfer') },
    ...ofDisputes(commands, file),
    ...ofConsultations(commands, file),
    { key: 'handoff', title: '移送', commands: commands.filter(belongsToHandoff) },
    { key: 'case', title: '办案', commands: commands.filter(isOfTheCase) },
    {
      key: 'begin',
      title: '协商和争议协调',
      commands: commands.filter((command) => isShared(command) && command.consultationId === undefined && command.disputeId === undefined),
    },
    ...supervisionGroups(file, commands),
  ].filter((group) => group.commands.length > 0);
