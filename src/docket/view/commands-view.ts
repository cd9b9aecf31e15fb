import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../kernel/actor.js';
import { type OrganId, officerId } from '../../kernel/ids.js';
import type { OpenCommand } from '../../kernel/open-command.js';
import type { Rejection } from '../../kernel/rejection.js';
import { type OpenFile, partyOrgans } from '../../case-file/index.js';
import { handlingCommands } from '../../case-handling/index.js';
import { handoffCommands } from '../../case-transfer/index.js';
import { consultationCommands } from '../../consultation/index.js';
import { disputeCommands } from '../../dispute/index.js';
import { actingIn } from '../../case-writing/index.js';
import type { Principal } from '../../http/principal.js';
import { wordingOf } from '../../http/wording/catalogue.js';
import type { CommandDto } from '../http/common.dto.js';
import type { OrganCommandsDto } from '../http/replay.dto.js';
import type { Names } from '../names.js';
import { bureauOf } from './addressees.js';

const ANYBODY = officerId('00000000-0000-0000-0000-000000000000');

/** Commands open now and why the others are not, by the very guards that the decisions use. */
@Injectable()
export class CommandsView {
  /** For the person at the screen. Those who are not party to the file coordinate and decide disputes, and nothing else. */
  forPerson(file: OpenFile, principal: Principal, names: Names): CommandDto[] {
    const { acting } = principal;
    if (acting === undefined) return [];
    const as = (roles: readonly Role[]) => actingIn(principal, roles);
    const commands = partyOrgans(file).includes(acting.organId)
      ? everyCommand(file, as)
      : disputeCommands(file, as).filter(({ refusal }) => refusal === undefined);
    return commands.map((command) => this.view(command, names));
  }

  /** For every organ of the file, and those that stand above its dispute: what somebody in the right role could have done. */
  forOrgans(file: OpenFile, names: Names): OrganCommandsDto[] {
    const above = aboveDispute(file);
    return [
      ...partyOrgans(file)
        .filter((organ) => !above.some((actor) => actor.organId === organ))
        .map((organ) => ({ organ, commands: everyCommand(file, inOwnRole(organ)) })),
      ...above.map((actor) => ({ organ: actor.organId, commands: disputeCommands(file, () => actor) })),
    ].map(({ organ, commands }) => ({
      organ: names.organ(organ),
      commands: commands.filter(({ refusal }) => refusal === undefined).map((command) => this.view(command, names)),
    }));
  }

  private view({ verb, scope, handoffId, consultationId, disputeId, chinese, refusal }: OpenCommand, names: Names): CommandDto {
    const [legalBasis] = names.basis(refusal?.legalBasis);
    return {
      verb,
      scope,
      name: chinese,
      open: refusal === undefined,
      ...(handoffId === undefined ? {} : { handoffId }),
      ...(consultationId === undefined ? {} : { consultationId }),
      ...(disputeId === undefined ? {} : { disputeId }),
      ...(refusal === undefined ? {} : { code: refusal.code, reason: sentenceOf(refusal) }),
      ...(legalBasis === undefined ? {} : { legalBasis }),
    };
  }
}

/** Roles of those who coordinate and decide; an organ that handles cases has nobody in them. */
const ABOVE: readonly Role[] = ['dispute-officer', 'county-leader'];

/** Whoever of an organ holds the role of a step. */
const inOwnRole =
  (organ: OrganId) =>
  (roles: readonly Role[]): Actor => ({
    officerId: ANYBODY,
    organId: organ,
    role: roles.find((role) => !ABOVE.includes(role)) ?? 'case-officer',
  });

/** The bureau that coordinates and the superior that decides. */
const aboveDispute = (file: OpenFile): readonly Actor[] => {
  const dispute = file.disputes.at(-1);
  if (dispute === undefined) return [];
  const bureau = bureauOf(file, dispute.disputeId);
  return [
    ...(bureau === undefined ? [] : [{ officerId: ANYBODY, organId: bureau, role: 'dispute-officer' as const }]),
    { officerId: ANYBODY, organId: dispute.superior, role: 'county-leader' },
  ];
};

const everyCommand = (file: OpenFile, as: (roles: readonly Role[]) => Actor): readonly OpenCommand[] => [
  ...handoffCommands(file, as),
  ...handlingCommands(file, as),
  ...consultationCommands(file, as),
  ...disputeCommands(file, as),
];

const sentenceOf = ({ code, details }: Rejection): string => {
  const { title, detail } = wordingOf(code, details);
  return detail === undefined ? `${title}。` : `${title}：${detail}`;
};
