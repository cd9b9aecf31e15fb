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
import { type KnownValues, knownValues, namedOfficer, partyKind } from './known-values.js';
import { Lexicon } from './lexicon.js';
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
const AS_WRITTEN: readonly PseudonymKind[] = ['phone', 'id-number', 'uscc', 'certificate', 'number'];

const attachmentName = ({ holder }: Leaf): string => {
  const names: Readonly<Record<string, string>> = { ...CRIMINAL_ATTACHMENT_NAMES, ...MATERIAL_NAMES, ...EVIDENCE_NAMES };
  return `${names[String(holder['kind'])] ?? '材料'}（原件不随教学案卷提供）`;
};

/** Copies a history under other names, `days` later. */
export class Deidentification {
  readonly #known: KnownValues;
  readonly #cleaner: Cleaner;
  readonly #lexicon = new Lexicon();
  readonly #officerNames = new Map<OfficerId, string>();

  constructor(
    private readonly original: Original,
    private readonly pseudonyms: Pseudonyms,
    private readonly copyId: CaseId,
    private readonly days: number,
  ) {
    this.#known = knownValues(original.events);
    this.#fillLexicon();
    this.#cleaner = new Cleaner(this.#lexicon, pseudonyms, days);
  }

  copy(title: string): Copy {
    const first = this.original.events[0]?.data.occurredAt;
    const events = this.original.events.map((record) => this.#event(record));
    return {
      events,
      title: first === undefined ? title : this.#cleaner.clean(title, { version: 1, field: 'title', at: first }),
      cast: this.#cast(),
      findings: this.#cleaner.findings,
      replaced: this.#cleaner.replaced,
      words: this.#cleaner.words,
    };
  }

  #event({ type, version, data, metadata }: RecordedEvent<CaseEvent>): CopiedEvent {
    const at = data.occurredAt;
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
        return this.#lexicon.exact(value) ?? this.pseudonyms.of('address', value);
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
      .map((one) => this.#lexicon.exact(one) ?? this.pseudonyms.of('person', one))
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
    return officer === NOBODY ? officer : (this.pseudonyms.id(`officer ${officer}`) as OfficerId);
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
      .filter(([officer]) => officer !== NOBODY)
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

  #fillLexicon(): void {
    const put = (forms: readonly string[], instead: string): void => forms.forEach((form) => this.#lexicon.add(form, instead));
    const valuesOf = (kind: PseudonymKind): readonly string[] => [...(this.#known.values.get(kind) ?? [])];
    this.original.publicWords.filter((word) => word.length >= 3).forEach((word) => this.#lexicon.add(word, word));
    const families = new Map<string, Set<string>>();
    const person = (name: string, instead: string): void => {
      put(formsOfPerson(name), instead);
      const family = familyOf(name);
      families.set(family, (families.get(family) ?? new Set()).add(instead));
    };
    for (const name of valuesOf('party')) person(name, this.pseudonyms.of('party', name));
    for (const kind of ['organisation', 'shop'] as const)
      for (const name of valuesOf(kind)) put(formsOfOrganisation(name), this.pseudonyms.of(kind, name));
    for (const [officer] of this.#known.officers) {
      const registered = this.original.officers.get(officer);
      if (registered !== undefined) person(registered.name, this.#officerName(officer));
    }
    for (const [name, officer] of this.#known.officerNames) person(name, this.#officerName(officer));
    for (const [officer, { name }] of this.original.officers) put(formsOfPerson(name), this.#officerName(officer));
    for (const name of valuesOf('person')) person(name, this.#lexicon.exact(name) ?? this.pseudonyms.of('person', name));
    for (const [family, people] of families) {
      const [only] = people;
      put(formsOfFamily(family), people.size === 1 && only !== undefined ? only : '某人');
    }
    for (const kind of AS_WRITTEN) for (const value of valuesOf(kind)) put([value], this.pseudonyms.of(kind, normalOf(kind, value)));
    for (const { certificate } of this.original.officers.values())
      if (certificate !== undefined) put([certificate], this.pseudonyms.of('certificate', certificate));
    const addresses = valuesOf('address');
    for (const address of addresses) {
      const instead = this.#lexicon.exact(address) ?? this.pseudonyms.of('address', address);
      put(formsOfAddress(address).whole, instead);
    }
    for (const address of addresses) for (const [part, instead] of formsOfAddress(address).parts) put([part], instead);
    for (const file of this.#known.files) put([file], this.#file(file));
    for (const id of this.#known.ids) put([id], this.pseudonyms.id(id));
  }
}
