import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../kernel/actor.js';
import { type OrganId, officerId } from '../../kernel/ids.js';
import type { OpenCommand } from '../../kernel/open-command.js';
import type { Rejection } from '../../kernel/rejection.js';
import { type OpenFile, partyOrgans } from '../../case-file/index.js';
import { handlingCommands } from '../../case-handling/index.js';
import { handoffCommands } from '../../case-transfer/index.js';
import { consultationCommands } from '../../consultation/index.js';
import { criminalTransferCommands } from '../../criminal-transfer/index.js';
import { disputeCommands } from '../../dispute/index.js';
import { actingIn } from '../../stream-writing/index.js';
import type { Principal } from '../../http/principal.js';
import { wordingOf } from '../../http/wording/catalogue.js';
import { supervisionCommands } from '../../supervision/index.js';
import type { CommandDto } from '../http/common.dto.js';
import type { OrganCommandsDto } from '../http/replay.dto.js';
import type { Names } from '../names.js';
import { COUNTY_GOVERNMENT, JUSTICE_BUREAU } from '../visibility.js';

/** Positions that exist in one organ alone. */
const HOME: Readonly<Partial<Record<Role, OrganId>>> = {
  'dispute-officer': JUSTICE_BUREAU,
  supervisor: JUSTICE_BUREAU,
  'county-leader': COUNTY_GOVERNMENT,
};
const ANYBODY = officerId('00000000-0000-0000-0000-000000000000');

/** A command that is open to somebody of an organ, and to whom. */
export interface PositionCommand {
  readonly organ: OrganId;
  readonly command: CommandDto;
  readonly positions: readonly Actor[];
}

/** Commands open now and why the others are not, by the very guards that the decisions use. */
@Injectable()
export class CommandsView {
  /** For the person at the screen. Those who are not party to the file coordinate, decide disputes and supervise, and nothing else. */
  forPerson(file: OpenFile, principal: Principal, names: Names): CommandDto[] {
    const { acting } = principal;
    if (acting === undefined) return [];
    const as = (roles: readonly Role[]) => actingIn(principal, roles);
    const commands = partyOrgans(file).includes(acting.organId)
      ? partyCommands(file, as)
      : disputeCommands(file, as).filter(({ refusal }) => refusal === undefined);
    return [...commands, ...supervisionCommands(file, as)].map((command) => this.view(command, names));
  }

  /** For every organ of the file, and those that stand above it once there is something for them: what somebody in the right role could have done. */
  forOrgans(file: OpenFile, names: Names): OrganCommandsDto[] {
    return this.standing(file).map(({ organ, commands }) => ({
      organ: names.organ(organ),
      commands: commands.filter(({ refusal }) => refusal === undefined).map((command) => this.view(command, names)),
    }));
  }

  /** Open to these positions and to none other than as each of them stands: what each could do, once for all who could. */
  forPositions(file: OpenFile, positions: readonly Actor[], names: Names): readonly PositionCommand[] {
    const found = new Map<string, PositionCommand>();
    const parties = partyOrgans(file);
    for (const position of positions) {
      const as = () => position;
      const own = parties.includes(position.organId) ? partyCommands(file, as) : disputeCommands(file, as);
      for (const open of [...own, ...supervisionCommands(file, as)].filter(({ refusal }) => refusal === undefined)) {
        const command = this.view(open, names);
        const key = JSON.stringify([position.organId, command]);
        const { positions: others } = found.get(key) ?? { positions: [] };
        found.set(key, { organ: position.organId, command, positions: [...others, position] });
      }
    }
    return [...found.values()];
  }

  /** The same with what was refused, and why. */
  standing(file: OpenFile): readonly { readonly organ: OrganId; readonly commands: readonly OpenCommand[] }[] {
    const above = file.disputes.length + file.supervisions.length === 0 ? [] : [JUSTICE_BUREAU, COUNTY_GOVERNMENT];
    return [...new Set([...partyOrgans(file), ...above])].map((organ) => ({ organ, commands: this.offered(file, organ) }));
  }

  /** Everything that somebody of the organ, in the right role, could think of doing: what is open and what is refused. */
  offered(file: OpenFile, organ: OrganId): readonly OpenCommand[] {
    const as = (roles: readonly Role[]) => {
      const [role = 'case-officer'] = roles.filter((one) => !(one in HOME) || HOME[one] === organ);
      return { officerId: ANYBODY, organId: organ, role };
    };
    return [...partyCommands(file, as), ...supervisionCommands(file, as)];
  }

  private view(
    { verb, scope, handoffId, consultationId, disputeId, criminalTransferId, supervisionId, chinese, refusal }: OpenCommand,
    names: Names,
  ): CommandDto {
    const [legalBasis] = names.basis(refusal?.legalBasis);
    return {
      verb,
      scope,
      name: chinese,
      open: refusal === undefined,
      ...(handoffId === undefined ? {} : { handoffId }),
      ...(consultationId === undefined ? {} : { consultationId }),
      ...(disputeId === undefined ? {} : { disputeId }),
      ...(criminalTransferId === undefined ? {} : { criminalTransferId }),
      ...(supervisionId === undefined ? {} : { supervisionId }),
      ...(refusal === undefined ? {} : { code: refusal.code, reason: sentenceOf(refusal) }),
      ...(legalBasis === undefined ? {} : { legalBasis }),
    };
  }
}

const partyCommands = (file: OpenFile, as: (roles: readonly Role[]) => Actor): readonly OpenCommand[] => [
  ...handoffCommands(file, as),
  ...handlingCommands(file, as),
  ...consultationCommands(file, as),
  ...disputeCommands(file, as),
  ...criminalTransferCommands(file, as),
];

const sentenceOf = ({ code, details }: Rejection): string => {
  const { title, detail } = wordingOf(code, details);
  return detail === undefined ? `${title}。` : `${title}：${detail}`;
};
