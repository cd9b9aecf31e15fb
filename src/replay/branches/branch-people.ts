import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import type { OrganId } from '../../kernel/ids.js';
import type { CastMember } from '../../kernel/register.js';
import { type Instant, dateOf } from '../../kernel/time.js';
import { type OpenFile, partyOrgans } from '../../case-file/index.js';
import { COUNTY_GOVERNMENT, JUSTICE_BUREAU } from '../../docket/index.js';
import { invalidField } from '../../http/problem.js';
import { type OfficerDto, OrganisationsService, guestFactOf, officerDtoOf, rolesOn } from '../../organisations/index.js';

/** Those that are party to the file, and those that stand above it: nobody else has a part in a branch of it. */
const organsIn = (file: OpenFile): ReadonlySet<OrganId> => new Set([...partyOrgans(file), JUSTICE_BUREAU, COUNTY_GOVERNMENT]);

/** Those in whose place a step can be taken: the people of the history, and of its organs on that day. */
@Injectable()
export class BranchPeople {
  constructor(private readonly organisations: OrganisationsService) {}

  /** Officers of one organ of the file, for the forms of its commands; people of the history stand first. Throws 400 for any other organ. */
  async officers(organ: OrganId, file: OpenFile, cast: readonly CastMember[], at: Instant): Promise<OfficerDto[]> {
    if (!organsIn(file).has(organ)) throw invalidField('organ', '这个机关与推演的案卷无关，不能查看它的人员。');
    const day = dateOf(at);
    const guests = cast.filter((member) => member.organ === organ).map(guestFactOf);
    const registered = await this.organisations.officersOf(organ, day);
    return [
      ...guests.map(({ officer, name, roles, certificate, auxiliary }) => ({
        id: officer,
        name,
        organId: organ,
        roles: [...roles],
        ...(certificate && { certificate }),
        auxiliary,
      })),
      ...registered.map((officer) => officerDtoOf(officer, day)),
    ];
  }

  /** Every position of everybody. Where the cast has a position, nobody from outside the history takes it. */
  async positions(file: OpenFile, cast: readonly CastMember[], at: Instant): Promise<readonly Actor[]> {
    const day = dateOf(at);
    const organs = organsIn(file);
    const played = cast
      .filter(({ organ }) => organs.has(organ))
      .flatMap(({ officer, organ, roles }) => roles.map((role): Actor => ({ officerId: officer, organId: organ, role })));
    const isPlayed = ({ organId, role }: Actor): boolean => played.some((one) => one.organId === organId && one.role === role);
    const registered = (await this.organisations.officers(day)).flatMap((officer) =>
      [...organs].flatMap((organ) => rolesOn(officer, day, organ).map((role): Actor => ({ officerId: officer.id, organId: organ, role }))),
    );
    return [...played, ...registered.filter((position) => !isPlayed(position))];
  }
}
