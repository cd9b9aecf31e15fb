import type { Actor } from '../../../kernel/actor.js';
import type { RecordedEvent } from '../../../kernel/event.js';
import type { CaseId, OfficerId, OrganId } from '../../../kernel/ids.js';
import type { CastMember, OrganKind } from '../../../kernel/register.js';
import type { Role } from '../../../kernel/actor.js';
import type { Instant, LocalDate } from '../../../kernel/time.js';
import { type CaseEvent, CRIMINAL_ATTACHMENT_NAMES, MATERIAL_NAMES } from '../../../case-file/index.js';
import { EVIDENCE_NAMES } from '../../../docket/index.js';
import { fieldsOf } from '../description/case-event.fields.js';
import type { CopiedEvent, Finding, Replaced } from '../domain/material.events.js';
import { Cleaner } from './cleaner.js';
import { type KnownValues, knownValues, namedOfficer, partyKind, valueKey } from './known-values.js';
import { type Instead, Lexicon } from './lexicon.js';
import { normalOf } from './patterns.js';
import { familyOf, formsOfAddress, formsOfFamily, formsOfOrganisation, formsOfPerson, isNobody, peopleIn } from './people-names.js';
import { type PseudonymKind, type Pseudonyms } from './pseudonyms.js';
import { shiftDate, shiftInstant } from './shift.js';
import { type Leaf, walk } from './walk.js';

/** An officer as the register has it. */
export interface RegisteredOfficer {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly certificate?: string;
}

/** What is copied, and what is public about it. */
export interface Original {
  readonly caseId: CaseId;
  readonly events: readonly RecordedEvent<CaseEvent>[];
  /** Also those of the file's organs who have no part in it: a text may name them. */
  readonly officers: ReadonlyMap<OfficerId, RegisteredOfficer & { readonly organ: OrganId }>;
  /** Everybody else in the register. */
  readonly otherOfficers: readonly string[];
  readonly organKind: (organ: OrganId) => OrganKind | undefined;
  /** Names of organs, items, divisions and instruments, which stay. */
  readonly publicWords: readonly string[];
}

/** A history from which nobody is recognised but by what the findings mark. */
export interface Copy {
  readonly events: readonly CopiedEvent[];
  readonly cast: readonly CastMember[];
  readonly findings: readonly Finding[];
  readonly replaced: readonly Replaced[];
  /** The words behind the findings. */
  readonly words: ReadonlyMap<number, string>;
  /** Of the given title. */
  readonly title: string;
}

const OFFICER_KINDS: readonly (OrganKind | undefined)[] = ['township-government', 'department', 'city-branch', 'vertical', 'team'];
/** Steps that nobody took. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const isSomebody = (officer: OfficerId): boolean => officer !== NOBODY;
const AS_WRITTEN: readonly PseudonymKind[] = ['phone', 'id-number', 'uscc', 'certificate', 'number'];

const attachmentName = ({ holder }: Leaf): string => {
  const names: Readonly<Record<string, string>> = { ...CRIMINAL_ATTACHMENT_NAMES, ...MATERIAL_NAMES, ...EVIDENCE_NAMES };
  return `${names[String(holder['kind'])] ?? '材料'}（原件不随教学案卷提供）`;
};

/** Somebody of the file, from the step on that first names them. */
interface Person {
  readonly name: Instead;
  readonly since: number;
}

/**
 * Copies a history under other names, `days` later. Pseudonyms are numbered in the order in which the steps need them, and a
 * step knows those alone whom it or an earlier one names: no step says how many people are still to come.
 */
export class Deidentification {
  readonly #known: KnownValues;
  readonly #cleaner: Cleaner;
  readonly #lexicon = new Lexicon();
  readonly #officerNames = new Map<OfficerId, string>();
  readonly #newcomers = new Map<number, OfficerId[]>();
  #version = 1;

  constructor(
    private readonly original: Original,
    private readonly pseudonyms: Pseudonyms,
    private readonly copyId: CaseId,
    private readonly days: number,
  ) {
    this.#known = knownValues(original.events);
    for (const [officer] of this.#known.officers) {
      const since = this.#known.since.get(officer) ?? 1;
      this.#newcomers.set(since, [...(this.#newcomers.get(since) ?? []), officer]);
    }
    this.#fillLexicon();
    this.#cleaner = new Cleaner(this.#lexicon, pseudonyms, days);
  }

  copy(title: string): Copy {
    const first = this.original.events[0]?.data.occurredAt;
    const cleanTitle = first === undefined ? title : this.#cleaner.clean(title, { version: 1, field: 'title', at: first });
    const events = this.original.events.map((record) => this.#event(record));
    return {
      events,
      title: cleanTitle,
      cast: this.#cast(),
      findings: this.#cleaner.findings,
      replaced: this.#cleaner.replaced,
      words: this.#cleaner.words,
    };
  }

  #event({ type, version, data, metadata }: RecordedEvent<CaseEvent>): CopiedEvent {
    const at = data.occurredAt;
    this.#version = version;
    this.#newcomers
      .get(version)
      ?.filter(isSomebody)
      .forEach((officer) => this.#officerName(officer));
    return {
      type,
      data: walk(data, fieldsOf(type), (leaf) => this.#put(leaf, version, at)),
      schemaVersion: metadata.schemaVersion,
      actor: this.#actor(metadata.actor),
      recordedAt: shiftInstant(metadata.recordedAt, this.days),
    };
  }

  #put(leaf: Leaf, version: number, at: Instant): Leaf['value'] | undefined {
    const value = leaf.value;
    if (typeof value !== 'string') return value;
    switch (leaf.kind) {
      case 'public':
      case 'code':
      case 'flag':
      case 'count':
      case 'list-date':
        return value;
      case 'instant':
        return shiftInstant(value as Instant, this.days);
      case 'date':
        return shiftDate(value as LocalDate, this.days);
      case 'officer':
        return this.#officerId(value as OfficerId);
      case 'id':
        return this.pseudonyms.id(value);
      case 'file':
        return this.#file(value);
      case 'clock':
        return this.#clock(value);
      case 'digest':
        return undefined;
      case 'withheld':
        return attachmentName(leaf);
      case 'party':
        return this.pseudonyms.of(partyKind(leaf), value);
      case 'person': {
        const officer = namedOfficer(leaf);
        if (officer !== undefined) return this.#officerName(officer);
        return isNobody(value) || peopleIn(value).length === 0 ? this.#text(leaf, version, at) : this.#people(value);
      }
      case 'address':
        return this.#lexicon.exact(value)?.() ?? this.pseudonyms.of('address', value);
      case 'phone':
      case 'id-number':
      case 'uscc':
      case 'certificate':
      case 'number':
        return this.pseudonyms.of(leaf.kind, normalOf(leaf.kind, value));
      case 'text':
        return this.#text(leaf, version, at);
    }
  }

  #text({ value, path }: Leaf, version: number, at: Instant): string {
    return this.#cleaner.clean(String(value), { version, field: path, at });
  }

  /** Several names in one field stay several; who is an officer of the county keeps that name. */
  #people(value: string): string {
    return peopleIn(value)
      .map((one) => this.#lexicon.exact(one)?.() ?? this.pseudonyms.of('person', one))
      .join('、');
  }

  #file(value: string): string {
    return value === this.original.caseId ? this.copyId : this.pseudonyms.id(`file ${value}`);
  }

  /** `purpose:subject`; the subject is made of ids of parts and of organs. */
  #clock(value: string): string {
    return value
      .split(':')
      .map((part, index) => (index > 0 && this.#known.ids.has(part) ? this.pseudonyms.id(part) : this.#knownFile(part)))
      .join(':');
  }

  #knownFile(part: string): string {
    return this.#known.files.has(part) ? this.#file(part) : part;
  }

  #actor({ officerId: officer, organId, role, onBehalfOf }: Actor): Actor {
    return {
      officerId: this.#officerId(officer),
      organId,
      role,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf: this.#officerId(onBehalfOf) }),
    };
  }

  #officerId(officer: OfficerId): OfficerId {
    return !isSomebody(officer) ? officer : (this.pseudonyms.id(`officer ${officer}`) as OfficerId);
  }

  #officerName(officer: OfficerId): string {
    const known = this.#officerNames.get(officer);
    if (known !== undefined) return known;
    const organ = this.original.officers.get(officer)?.organ ?? this.#known.officers.get(officer);
    const kind = organ === undefined ? undefined : this.original.organKind(organ);
    const name = this.pseudonyms.of(OFFICER_KINDS.includes(kind) ? 'officer' : 'official', officer);
    this.#officerNames.set(officer, name);
    return name;
  }

  /** Who took a step or is named in one, in the roles in which they did and those that the register gives them. */
  #cast(): readonly CastMember[] {
    const acted = new Map<OfficerId, Set<Role>>();
    for (const { metadata } of this.original.events) {
      const { officerId: officer, role } = metadata.actor;
      acted.set(officer, (acted.get(officer) ?? new Set()).add(role));
    }
    return [...this.#known.officers]
      .filter(([officer]) => isSomebody(officer))
      .map(([officer, organ]) => {
        const registered = this.original.officers.get(officer);
        return {
          officer: this.#officerId(officer),
          name: this.#officerName(officer),
          organ,
          roles: [...new Set([...(acted.get(officer) ?? []), ...(registered?.organ === organ ? registered.roles : [])])],
          ...(registered?.certificate === undefined ? {} : { certificate: this.pseudonyms.of('certificate', registered.certificate) }),
        };
      });
  }

  /** What is certain of people first: the first meaning of a word stands. */
  #fillLexicon(): void {
    this.original.publicWords.filter((word) => word.length >= 3).forEach((word) => this.#lexicon.add(word, () => word));
    this.#fillPeople();
    for (const kind of AS_WRITTEN)
      for (const value of this.#valuesOf(kind)) this.#exchange([value], () => this.pseudonyms.of(kind, normalOf(kind, value)));
    for (const { certificate } of this.original.officers.values())
      if (certificate !== undefined) this.#exchange([certificate], () => this.pseudonyms.of('certificate', certificate));
    this.#fillAddresses();
    for (const file of this.#known.files) this.#exchange([file], () => this.#file(file));
    for (const id of this.#known.ids) this.#exchange([id], () => this.pseudonyms.id(id));
    // whether the text means them or an ordinary word is for the signer to say
    for (const name of this.original.otherOfficers) this.#exchange([name], () => this.#cleaner.mark('name', name));
  }

  #fillPeople(): void {
    const people = new Map<Instead, Person>();
    const families = new Map<string, Set<Person>>();
    const person = (name: string, instead: Instead, since: number): void => {
      this.#exchange(formsOfPerson(name), instead);
      const stands = this.#lexicon.exact(name) ?? instead;
      const known = people.get(stands) ?? { name: stands, since };
      people.set(stands, known);
      families.set(familyOf(name), (families.get(familyOf(name)) ?? new Set()).add(known));
    };
    const since = (key: string): number => this.#known.since.get(key) ?? 1;
    const officers = new Map<OfficerId, Instead>();
    const officerNamed = (officer: OfficerId): Instead => {
      const named = officers.get(officer) ?? (() => this.#officerName(officer));
      officers.set(officer, named);
      return named;
    };
    for (const name of this.#valuesOf('party')) person(name, () => this.pseudonyms.of('party', name), since(valueKey('party', name)));
    for (const kind of ['organisation', 'shop'] as const)
      for (const name of this.#valuesOf(kind)) this.#exchange(formsOfOrganisation(name), () => this.pseudonyms.of(kind, name));
    for (const [officer] of this.#known.officers) {
      const registered = this.original.officers.get(officer);
      if (registered !== undefined) person(registered.name, officerNamed(officer), since(officer));
    }
    for (const [name, officer] of this.#known.officerNames) person(name, officerNamed(officer), since(officer));
    for (const [officer, { name }] of this.original.officers) this.#exchange(formsOfPerson(name), officerNamed(officer));
    for (const name of this.#valuesOf('person'))
      person(name, this.#lexicon.exact(name) ?? (() => this.pseudonyms.of('person', name)), since(valueKey('person', name)));
    for (const [family, members] of families) this.#exchange(formsOfFamily(family), () => this.#only([...members]));
  }

  /** 王先生 is the one 王 whom the steps so far have named. */
  #only(members: readonly Person[]): string {
    const [one, ...others] = new Set(members.filter(({ since }) => since <= this.#version).map(({ name }) => name()));
    return one === undefined || others.length > 0 ? '某人' : one;
  }

  #fillAddresses(): void {
    const addresses = this.#valuesOf('address');
    for (const address of addresses)
      this.#exchange(formsOfAddress(address).whole, this.#lexicon.exact(address) ?? (() => this.pseudonyms.of('address', address)));
    for (const address of addresses) for (const [part, instead] of formsOfAddress(address).parts) this.#exchange([part], () => instead);
  }

  #exchange(forms: readonly string[], instead: Instead): void {
    forms.forEach((form) => this.#lexicon.add(form, instead));
  }

  #valuesOf(kind: PseudonymKind): readonly string[] {
    return [...(this.#known.values.get(kind) ?? [])];
  }
}
