import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { factOf } from '../../kernel/event.js';
import { type Digest, digest } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { ReadModelProgress } from '../../http/at-least.js';
import { unavailable } from '../../http/problem.js';
import { type CountyAssessment, type SetWeights, countyAssessment, weightsOf } from '../domain/county-assessment.js';
import { COUNTY_ASSESSMENT, type CountyAssessmentEvent } from '../domain/events.js';
import type { Fact } from '../domain/facts.js';
import { type OrganFigures, figuresOf } from '../domain/figures.js';
import type { Weights } from '../domain/indicators.js';
import { type Item, itemsIn } from '../domain/items.js';
import { type Quarter, endOf, startOf } from '../domain/quarter.js';

/** A quarter as it was known at an instant. */
export interface Assessed {
  readonly quarter: Quarter;
  readonly knownAt: Instant;
  readonly facts: readonly Fact[];
  readonly items: readonly Item[];
  readonly weights: Weights;
  readonly standing: 'default' | 'set';
  readonly figures: readonly OrganFigures[];
}
export interface CountyRecord extends CountyAssessment {
  readonly set: readonly SetWeights[];
}

const PATIENCE_MS = 2000;
const FACTS = `SELECT fact FROM assessment_facts WHERE recorded_at <= $3 AND subject IN
  (SELECT subject FROM assessment_facts WHERE touches >= $1 AND touches < $2 AND recorded_at <= $3)`;

/** What anybody who has the record can compute again, and compare. */
export const digestOf = ({ quarter, knownAt, weights, figures }: Pick<Assessed, 'quarter' | 'knownAt' | 'weights' | 'figures'>): Digest =>
  digest(hash('sm3', canonicalJson({ quarter, knownAt, weights, figures })));

/** The figures of a quarter, always computed from the facts of the record as it was known at an instant. */
@Injectable()
export class Assessment {
  constructor(
    private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly progress: ReadModelProgress,
  ) {}

  async of(quarter: Quarter, knownAt: Instant): Promise<Assessed> {
    const { set } = await this.county();
    const rows: unknown = await this.source.query(FACTS, [startOf(quarter), endOf(quarter), knownAt]);
    const facts = (rows as readonly { readonly fact: Fact }[]).map(({ fact }) => fact);
    const items = itemsIn(facts, quarter, knownAt);
    const { weights, standing } = weightsOf(set, quarter, knownAt);
    return { quarter, knownAt, facts, items, weights, standing, figures: figuresOf(items, weights) };
  }

  /** Weights and publications, with when each was told. */
  async county(): Promise<CountyRecord> {
    const records = (await this.store.read(COUNTY_ASSESSMENT)).map((record) => this.catalogue.upcast<CountyAssessmentEvent>(record));
    return {
      ...records.reduce((county, record) => countyAssessment.evolve(county, factOf(record)), countyAssessment.initial),
      set: records.flatMap(({ type, data, metadata }) =>
        type === 'AssessmentWeightsSet' && 'from' in data
          ? [{ from: data.from, weights: data.weights, reason: data.reason, recordedAt: metadata.recordedAt }]
          : [],
      ),
    };
  }

  /** Throws the problem 503 unless the facts are as complete as the record. */
  async complete(): Promise<void> {
    if (!(await this.progress.waitFor(await this.store.end(), PATIENCE_MS))) throw unavailable('request/not-caught-up', 1);
  }
}
