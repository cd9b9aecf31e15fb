import { ROLES, type Role } from '../../kernel/actor.js';
import { type OrganId, officerId, organId, streamName } from '../../kernel/ids.js';
import type { CastMember } from '../../kernel/register.js';
import { type Instant, type LocalDate, localDate } from '../../kernel/time.js';
import { CLOCK_PURPOSES } from '../../case-file/index.js';
import { derivedEventId } from '../../event-store/index.js';
import { parseInstant } from '../../http/validators/instant-input.js';
import type { Place, Scenario, ScenarioFault, ScenarioStep } from './scenario.js';
import { ScenarioText, type TextPath } from './scenario-text.js';
import { say } from './wording.js';

const MOST_CHARACTERS = 200_000;
const TOP = ['title', 'summary', 'cast', 'steps'];
const MEMBER = ['organ', 'roles', 'certificate'];
const STEP = ['at', 'who', 'as', 'do', 'body', 'name', 'refused', 'expect'];
const EXPECTATION = ['clock', 'due'];
const CODE = /^[a-z-]+\/[a-z0-9-]+$/;
const PATH = /^[\p{L}\p{N}-]+(?:\/[\p{L}\p{N}-]+){0,2}$/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What a reading answers for something wrong. */
const NOTHING = undefined;

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an organ stood in the register on a day. */
export type OrganExists = (organ: OrganId, on: LocalDate) => boolean;

/** A text as a scenario, or all that is wrong with its form; whether it could have happened is for the rules to say. */
export const readScenario = (
  text: string,
  exists: OrganExists,
): { readonly scenario?: Scenario; readonly source: ScenarioText; readonly faults: readonly ScenarioFault[] } => {
  if (text.length > MOST_CHARACTERS) {
    const source = new ScenarioText('');
    return { source, faults: [{ line: 1, column: 1, code: 'scenario/too-large', message: say.tooLarge(MOST_CHARACTERS) }] };
  }
  const source = new ScenarioText(text);
  if (source.faults.length > 0) return { source, faults: source.faults };
  const reading = new Reading(source, exists);
  const scenario = reading.scenario();
  return { source, faults: reading.faults, ...(scenario === undefined || reading.faults.length > 0 ? {} : { scenario }) };
};

class Reading {
  readonly faults: ScenarioFault[] = [];
  private readonly names = new Set<string>();

  constructor(
    private readonly source: ScenarioText,
    private readonly exists: OrganExists,
  ) {}

  scenario(): Scenario | undefined {
    const { value } = this.source;
    if (!isTable(value)) {
      this.wrong(['title'], 'scenario/missing-key', say.empty);
      return;
    }
    this.keys(value, TOP, []);
    const title = this.text(value, 'title', []);
    const summary = value['summary'] === undefined ? undefined : this.text(value, 'summary', []);
    const first = this.firstDay(value['steps']);
    const cast = this.cast(value['cast'], first);
    const steps = this.steps(value['steps'], cast);
    return title === undefined ? undefined : { title, ...(summary === undefined ? {} : { summary }), cast, steps };
  }

  private firstDay(steps: unknown): LocalDate | undefined {
    const list: readonly unknown[] = Array.isArray(steps) ? steps : [];
    const [first] = list;
    const at = isTable(first) && typeof first['at'] === 'string' ? parseInstant(first['at']) : undefined;
    return at === undefined ? undefined : localDate(at.slice(0, 10));
  }

  private cast(value: unknown, on: LocalDate | undefined): ReadonlyMap<string, CastMember> {
    const members = new Map<string, CastMember>();
    if (!isTable(value)) {
      this.wrong(['cast'], 'scenario/missing-key', value === undefined ? say.missing('cast') : say.table('cast'));
      return members;
    }
    for (const [name, member] of Object.entries(value)) {
      const path = ['cast', name];
      this.names.add(name);
      const read = this.member(name, member, path, on);
      if (read !== undefined) members.set(name, read);
    }
    return members;
  }

  private member(name: string, member: unknown, path: TextPath, on: LocalDate | undefined): CastMember | undefined {
    if (!isTable(member)) {
      this.wrong(path, 'scenario/wrong-type', say.table(name));
      return;
    }
    this.keys(member, MEMBER, path);
    const organ = this.text(member, 'organ', path);
    const roles = this.roles(member['roles'], [...path, 'roles']);
    if (organ === undefined || roles === undefined) return undefined;
    if (on !== undefined && !this.exists(organId(organ), on)) {
      this.wrong([...path, 'organ'], 'scenario/unknown-organ', say.organ(organ, on));
      return;
    }
    const certificate = member['certificate'] === undefined ? undefined : this.text(member, 'certificate', path);
    const officer = officerId(derivedEventId(streamName('scenario-cast'), `${organ}/${name}`, 0));
    return { officer, name, organ: organId(organ), roles, ...(certificate === undefined ? {} : { certificate }) };
  }

  private roles(value: unknown, path: TextPath): readonly Role[] | undefined {
    if (!Array.isArray(value) || value.length === 0) {
      this.wrong(path, 'scenario/missing-key', say.list('roles'));
      return;
    }
    const roles: readonly unknown[] = value;
    const known = roles.flatMap((role, index) => {
      const found = ROLES.find((one) => one === role);
      if (found === undefined) this.wrong([...path, index], 'scenario/unknown-role', say.role(role, ROLES));
      return found === undefined ? [] : [found];
    });
    return known.length === roles.length ? known : undefined;
  }

  private steps(value: unknown, cast: ReadonlyMap<string, CastMember>): readonly ScenarioStep[] {
    if (!Array.isArray(value) || value.length === 0) {
      this.wrong(['steps'], 'scenario/missing-key', value === undefined ? say.missing('steps') : say.list('steps'));
      return [];
    }
    const list: readonly unknown[] = value;
    let before: Instant | undefined;
    return list.flatMap((step, index) => {
      const read = this.step(step, index, cast, before);
      before = read?.at ?? before;
      return read === undefined ? [] : [read];
    });
  }

  private step(
    value: unknown,
    index: number,
    cast: ReadonlyMap<string, CastMember>,
    before: Instant | undefined,
  ): ScenarioStep | undefined {
    const path = ['steps', index];
    if (!isTable(value)) {
      this.wrong(path, 'scenario/wrong-type', say.table('steps'));
      return;
    }
    this.keys(value, STEP, path);
    const at = this.time(value, path, before);
    const who = this.text(value, 'who', path);
    const member = who === undefined ? undefined : cast.get(who);
    if (who !== undefined && member === undefined && !this.names.has(who))
      this.wrong([...path, 'who'], 'scenario/unknown-person', say.person(who));
    const verb = this.text(value, 'do', path);
    if (verb !== undefined && verb !== 'open' && !PATH.test(verb)) this.wrong([...path, 'do'], 'scenario/unknown-path', say.path(verb));
    const body = value['body'] ?? {};
    if (!isTable(body)) {
      this.wrong([...path, 'body'], 'scenario/wrong-type', say.table('body'));
      return;
    }
    this.references(body, [...path, 'body']);
    if (verb !== undefined) this.pathNames(verb, [...path, 'do']);
    const name = value['name'] === undefined ? undefined : this.text(value, 'name', path);
    if (name !== undefined && this.names.has(name)) this.wrong([...path, 'name'], 'scenario/name-twice', say.nameTwice(name));
    if (name !== undefined) this.names.add(name);
    const refused = value['refused'];
    if (refused !== undefined && !(typeof refused === 'string' && CODE.test(refused)))
      this.wrong([...path, 'refused'], 'scenario/bad-code', say.code(refused));
    const expect = this.expectations(value['expect'], [...path, 'expect']);
    if (at === undefined || who === undefined || member === undefined || verb === undefined) return undefined;
    const role = this.role(value['as'], member, path);
    return {
      at,
      who,
      role,
      path: verb === 'open' ? '' : verb,
      body,
      ...(name === undefined ? {} : { name }),
      ...(typeof refused === 'string' ? { refused } : {}),
      expect,
      index,
      place: this.source.placeOfItem(path),
    };
  }

  private role(as: unknown, { name, roles }: CastMember, path: TextPath): Role {
    const [first = 'case-officer'] = roles;
    if (as === undefined) return first;
    const role = ROLES.find((one) => one === as);
    if (role === undefined) this.wrong([...path, 'as'], 'scenario/unknown-role', say.role(as, ROLES));
    else if (!roles.includes(role)) this.wrong([...path, 'as'], 'scenario/role-not-in-cast', say.notHisRole(name, role));
    return role ?? first;
  }

  private time(step: Table, path: TextPath, before: Instant | undefined): Instant | undefined {
    const value = step['at'];
    if (value === undefined) {
      this.wrong(path, 'scenario/missing-key', say.missing('at'));
      return;
    }
    const at = typeof value === 'string' ? parseInstant(value) : undefined;
    if (at === undefined) {
      this.wrong([...path, 'at'], 'scenario/bad-time', say.time(value));
      return;
    }
    if (before !== undefined && at < before)
      this.wrong([...path, 'at'], 'scenario/out-of-order', say.order(at.slice(0, 16), before.slice(0, 16)));
    return at;
  }

  private expectations(value: unknown, path: TextPath): ScenarioStep['expect'] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.wrong(path, 'scenario/wrong-type', say.list('expect'));
      return [];
    }
    const list: readonly unknown[] = value;
    return list.flatMap((one, index) => {
      const at = [...path, index];
      if (!isTable(one)) {
        this.wrong(at, 'scenario/wrong-type', say.table('expect'));
        return [];
      }
      this.keys(one, EXPECTATION, at);
      const purpose = this.text(one, 'clock', at);
      const due = this.text(one, 'due', at);
      if (purpose !== undefined && !CLOCK_PURPOSES.some((known) => known === purpose))
        this.wrong([...at, 'clock'], 'scenario/unknown-clock', say.purpose(purpose, CLOCK_PURPOSES));
      if (due !== undefined && !DATE.test(due)) this.wrong([...at, 'due'], 'scenario/bad-time', say.date(due));
      return purpose === undefined || due === undefined || !DATE.test(due)
        ? []
        : [{ purpose, due: localDate(due), place: this.source.placeOf([...at, 'due']) }];
    });
  }

  /** The middle of `handoffs/移送一/accept` is a name that an earlier step gave. */
  private pathNames(verb: string, path: TextPath): void {
    const [, name, then] = verb.split('/');
    if (name !== undefined && then !== undefined && !this.names.has(name)) this.wrong(path, 'scenario/unknown-name', say.name(name));
  }

  private references(value: unknown, path: TextPath): void {
    if (typeof value === 'string' && value.startsWith('@') && !this.names.has(value.slice(1)))
      this.wrong(path, 'scenario/unknown-name', say.name(value.slice(1)));
    if (Array.isArray(value)) value.forEach((item, index) => this.references(item, [...path, index]));
    else if (isTable(value)) Object.entries(value).forEach(([key, item]) => this.references(item, [...path, key]));
  }

  private keys(table: Table, allowed: readonly string[], path: TextPath): void {
    for (const key of Object.keys(table))
      if (!allowed.includes(key)) this.put(this.source.placeOfKey([...path, key]), 'scenario/unknown-key', say.unknownKey(key, allowed));
  }

  private text(table: Table, key: string, path: TextPath): string | undefined {
    const value = table[key];
    if (value === undefined || value === null) {
      const place = path.length === 0 ? { line: 1, column: 1 } : this.source.placeOfItem(path);
      this.put(place, 'scenario/missing-key', say.missing(key));
      return undefined;
    }
    if (typeof value !== 'string' || value.trim() === '') {
      this.wrong([...path, key], 'scenario/wrong-type', say.text(key));
      return;
    }
    return value;
  }

  private wrong(path: TextPath, code: string, message: string): typeof NOTHING {
    this.put(this.source.placeOf(path), code, message);
    return NOTHING;
  }

  private put(place: Place, code: string, message: string): void {
    this.faults.push({ ...place, code, message });
  }
}
