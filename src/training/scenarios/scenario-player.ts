import { Injectable } from '@nestjs/common';
import { factOf } from '../../kernel/event.js';
import { type CaseId, caseId, caseStream } from '../../kernel/ids.js';
import { dateOf } from '../../kernel/time.js';
import { type CaseFile, evolve, unopened } from '../../case-file/index.js';
import { citedRule } from '../../deadlines/index.js';
import { derivedEventId } from '../../event-store/index.js';
import type { ProblemDocument } from '../../http/problem-document.js';
import { OrganisationsService } from '../../organisations/index.js';
import { Sandbox, type Scene } from '../../sandbox/index.js';
import { readScenario } from './read-scenario.js';
import type { PlayedScenario, Scenario, ScenarioFault, ScenarioStep } from './scenario.js';
import type { ScenarioText } from './scenario-text.js';
import { say } from './wording.js';

/** In which field the interface takes the id of what a step makes. */
const ID_FIELDS: Readonly<Record<string, string>> = {
  handoffs: 'handoffId',
  consultations: 'consultationId',
  disputes: 'disputeId',
  'criminal-transfers': 'criminalTransferId',
  supervisions: 'supervisionId',
};

export interface CheckedScenario {
  readonly title?: string;
  /** By line; empty for a scenario that could have happened. */
  readonly faults: readonly ScenarioFault[];
  /** How many of its steps were played. */
  readonly steps: number;
  readonly played?: PlayedScenario;
}

/** Runs a scenario, step by step, through the commands and rules of production. */
@Injectable()
export class ScenarioPlayer {
  constructor(
    private readonly sandbox: Sandbox,
    private readonly organisations: OrganisationsService,
  ) {}

  /** `of` keeps the ids of two copies of one scenario apart. */
  async check(text: string, of: string): Promise<CheckedScenario> {
    const register = await this.organisations.register();
    const { scenario, source, faults } = readScenario(text, (organ, on) => register.on(organ, on) !== undefined);
    if (scenario === undefined) return { faults: byLine(faults), steps: 0 };
    return this.play(scenario, source, caseId(derivedEventId(caseStream(caseId(of)), 'scenario', 0)));
  }

  private async play(scenario: Scenario, source: ScenarioText, id: CaseId): Promise<CheckedScenario> {
    const cast = [...scenario.cast.values()];
    const ids = new Map<string, string>([...scenario.cast].map(([name, { officer }]) => [name, officer]));
    const faults: ScenarioFault[] = [];
    let history: Scene['history'] = [];
    let file: CaseFile = unopened;
    let steps = 0;
    for (const step of scenario.steps) {
      const member = scenario.cast.get(step.who);
      if (member === undefined) continue;
      if (step.name !== undefined) ids.set(step.name, derivedEventId(caseStream(id), step.name, 0));
      const actor = { officerId: member.officer, organId: member.organ, role: step.role };
      const acted = await this.sandbox.act({ caseId: id, history, cast, actor, at: step.at }, callOf(step, ids));
      if (acted.kind === 'refused') {
        const fault = refusalFaults(step, acted.problem, source);
        faults.push(...fault);
        if (fault.length > 0 && step.refused === undefined) break; // what follows rests on what did not happen
        steps += 1;
        continue;
      }
      if (step.refused !== undefined) {
        faults.push({
          ...source.placeOf(['steps', step.index, 'refused']),
          code: 'scenario/not-refused',
          message: say.notRefused(step.refused),
        });
        break;
      }
      history = [...history, ...acted.added];
      file = acted.added.reduce((state: CaseFile, record) => evolve(state, factOf(record)), file);
      faults.push(...expectationFaults(step, file));
      steps += 1;
    }
    const { title } = scenario;
    return { title, faults: byLine(faults), steps, ...(faults.length > 0 ? {} : { played: { title, caseId: id, cast, history } }) };
  }
}

const byLine = (faults: readonly ScenarioFault[]): readonly ScenarioFault[] =>
  faults.toSorted((a, b) => a.line - b.line || a.column - b.column);

const callOf = ({ path, body, name }: ScenarioStep, ids: ReadonlyMap<string, string>) => {
  const [collection = '', subject, verb] = path.split('/');
  const field = ID_FIELDS[path];
  const named = name === undefined || field === undefined ? {} : { [field]: ids.get(name) };
  return {
    path: subject === undefined || verb === undefined ? path : `${collection}/${ids.get(subject) ?? subject}/${verb}`,
    body: { ...(withIds(body, ids) as object), ...named },
  };
};

/** `@名字` is the id of a person or of what an earlier step made. */
const withIds = (value: unknown, ids: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return value.startsWith('@') ? (ids.get(value.slice(1)) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIds(item, ids)]));
};

/** The sentence of the refusal at the line of the step; of a field that cannot be taken, at the line of the field. */
const refusalFaults = (step: ScenarioStep, problem: ProblemDocument, source: ScenarioText): readonly ScenarioFault[] => {
  const sentence = problem.detail ?? problem.title;
  if (step.refused === problem.type) return [];
  if (step.refused !== undefined) {
    const place = source.placeOf(['steps', step.index, 'refused']);
    return [{ ...place, code: 'scenario/other-refusal', message: say.otherRefusal(step.refused, problem.type, sentence) }];
  }
  const { errors = [], legalBasis } = problem;
  if (errors.length > 0)
    return errors.map(({ field, message }) => ({
      ...source.placeOf(['steps', step.index, 'body', ...field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))]),
      code: problem.type,
      message: `${field}：${message}`,
    }));
  const basis = legalBasis === undefined ? {} : { basis: citedRule(legalBasis.id) };
  return [{ ...step.place, code: problem.type, message: `${problem.title}：${sentence}`, ...basis }];
};

const expectationFaults = ({ expect }: ScenarioStep, file: CaseFile): readonly ScenarioFault[] =>
  expect.flatMap(({ purpose, due, place }) => {
    const dues = file.opened
      ? file.clocks.filter((clock) => clock.purpose === purpose && clock.status === 'running').map((clock) => dateOf(clock.due.due))
      : [];
    if (dues.includes(due)) return [];
    const [real] = dues;
    if (real === undefined) return [{ ...place, code: 'scenario/no-clock', message: say.noClock(purpose) }];
    return [{ ...place, code: 'scenario/other-due', message: say.otherDue(purpose, due, real) }];
  });
