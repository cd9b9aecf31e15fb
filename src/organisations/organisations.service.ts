import { Injectable, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OfficerId, OrganId } from '../kernel/ids.js';
import type { OfficerFact, OrganFact } from '../kernel/register.js';
import type { LocalDate } from '../kernel/time.js';
import { type CommonSuperior, commonSuperior } from './domain/common-superior.js';
import { type Certificate, type Officer, certificateOn, officerFactOf } from './domain/officer.js';
import { type Organ, isInForce, organFactOf } from './domain/organ.js';
import type { OrganRegister } from './domain/organ-register.js';
import { Guests, guestFactOf } from './guests.js';
import { type Abolished, type RegisterSnapshot, readSnapshot } from './register-snapshot.js';

/** How long another instance may go on with what it has read; changes of this instance count at once. */
const MAX_AGE_MS = 5_000;

export interface OrganDirectory {
  readonly nameOf: (organ: OrganId) => string;
  readonly exists: (organ: OrganId) => boolean;
}

/** Organs and officers as they stood on a day. */
@Injectable()
export class OrganisationsService {
  private snapshot: Promise<RegisterSnapshot> | undefined;
  private readAt = 0;

  constructor(
    private readonly source: DataSource,
    @Optional() private readonly guests?: Guests,
  ) {}

  /** Undefined when there was no such organ on that day. */
  async organ(id: OrganId, asOf: LocalDate): Promise<Organ | undefined> {
    return (await this.current()).organs.on(id, asOf);
  }

  async organs(asOf: LocalDate): Promise<readonly Organ[]> {
    return (await this.current()).organs.all(asOf);
  }

  /** For decisions; an organ that is abolished, or not yet founded, is answered with `canHandOff: false` and its period. */
  async organFact(id: OrganId, asOf: LocalDate): Promise<OrganFact | undefined> {
    const organ = (await this.current()).organs.nearest(id, asOf);
    return organ && organFactOf(organ, asOf);
  }

  /** The name for a paper of that day; of an organ that did not exist then, the nearest name; of an unknown one, its id. */
  async organName(id: OrganId, asOf: LocalDate): Promise<string> {
    return (await this.current()).organs.nearest(id, asOf)?.name ?? id;
  }

  /** Names and existence of organs on one day, for those who ask for many at once. */
  async directory(asOf: LocalDate): Promise<OrganDirectory> {
    const { organs } = await this.current();
    return {
      nameOf: (id) => organs.nearest(id, asOf)?.name ?? id,
      exists: (id) => organs.on(id, asOf) !== undefined,
    };
  }

  /** All organs at all times, for those who ask about many days. */
  async register(): Promise<OrganRegister> {
    return (await this.current()).organs;
  }

  async commonSuperior(organs: readonly OrganId[], asOf: LocalDate): Promise<CommonSuperior> {
    return commonSuperior((await this.current()).organs, organs, asOf);
  }

  /** Governments above the organ on that day, the nearest first. */
  async governmentsAbove(organ: OrganId, asOf: LocalDate): Promise<readonly OrganId[]> {
    return (await this.current()).organs.governmentsAbove(organ, asOf);
  }

  async officer(id: OfficerId): Promise<Officer | undefined> {
    return (await this.current()).officers.get(id);
  }

  /** Everyone who ever was in the register, for those who name many at once. */
  async people(): Promise<ReadonlyMap<OfficerId, Officer>> {
    return (await this.current()).officers;
  }

  /** Those who belong to the organ on that day, by name. */
  async officersOf(organ: OrganId, asOf: LocalDate): Promise<readonly Officer[]> {
    return (await this.officers(asOf)).filter((officer) => officer.organ === organ);
  }

  async officers(asOf: LocalDate): Promise<readonly Officer[]> {
    return [...(await this.current()).officers.values()].filter((officer) => isInForce(officer, asOf)).sort(byOrganAndName);
  }

  /** The 执法证 in force on that day. */
  async certificateOn(id: OfficerId, date: LocalDate): Promise<Certificate | undefined> {
    const officer = await this.officer(id);
    return officer && certificateOn(officer, date);
  }

  /** For decisions; undefined for somebody who is not in the register. */
  async officerFact(id: OfficerId, date: LocalDate): Promise<OfficerFact | undefined> {
    const guest = this.guests?.find(id);
    if (guest !== undefined) return guestFactOf(guest);
    const officer = await this.officer(id);
    return officer && officerFactOf(officer, date);
  }

  /** When and until when, for an organ that a change of the power catalogue abolished. */
  async abolition(organ: OrganId): Promise<Abolished | undefined> {
    return (await this.current()).abolitions.get(organ);
  }

  /** Forget what was read; the next question reads the tables again. */
  refresh(): void {
    this.snapshot = undefined;
  }

  private current(): Promise<RegisterSnapshot> {
    const now = performance.now();
    if (this.snapshot === undefined || now - this.readAt > MAX_AGE_MS) {
      this.readAt = now;
      const reading = readSnapshot(this.source);
      this.snapshot = reading;
      const forget = (): void => {
        if (this.snapshot === reading) this.snapshot = undefined;
      };
      // A failed read must not be remembered, or one lost connection would fail every question after it; nor an empty
      // register, which is about to be loaded.
      reading.then(({ officers }) => {
        if (officers.size === 0) forget();
      }, forget);
    }
    return this.snapshot;
  }
}

const byOrganAndName = (a: Officer, b: Officer): number => (a.organ === b.organ ? compare(a.name, b.name) : compare(a.organ, b.organ));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
