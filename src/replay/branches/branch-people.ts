import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import type { OrganId } from '../../kernel/ids.js';
import type { CastMember } from '../../kernel/register.js';
import { type Instant, dateOf } from '../../kernel/time.js';
import { type OpenFile, partyOrgans } from '../../case-file/index.js';
import { COUNTY_GOVERNMENT, JUSTICE_BUREAU } from '../../docket/index.js';
import { type OfficerDto, OrganisationsService, guestFactOf, officerDtoOf, rolesOn } from '../../organisations/index.js';

/** Those in whose place a step can be taken: the people of the history, and of its organs on that day. */
@Injectable()
export class BranchPeople {
  constructor(private readonly organisations: OrganisationsService) {}

  /** Officers of one organ, for the forms of its commands; people of the history stand first. */
  async officers(organ: OrganId, cast: readonly CastMember[], at: Instant): Promise<OfficerDto[]> {
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
    const organs = new Set<OrganId>([...partyOrgans(file), JUSTICE_BUREAU, COUNTY_GOVERNMENT]);
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
