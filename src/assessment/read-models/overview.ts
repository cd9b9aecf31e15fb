import { Injectable } from '@nestjs/common';
import { type OrganId } from '../../kernel/ids.js';
import type { OrganKind } from '../../kernel/register.js';
import { Clock, type Instant, dateOf } from '../../kernel/time.js';
import { NameBook } from '../../docket/index.js';
import type { Principal } from '../../http/principal.js';
import { OrganisationsService } from '../../organisations/index.js';
import { PUBLISHING_ROLES, WEIGHING_ROLES } from '../domain/county-assessment.js';
import { type Figure, type OrganFigures, countyOf } from '../domain/figures.js';
import { INDICATORS, INDICATOR_NAMES, INDICATOR_RULES } from '../domain/indicators.js';
import type { Item } from '../domain/items.js';
import { type Quarter, hasEnded, nextQuarter, previousQuarter, quarterName, quarterOf } from '../domain/quarter.js';
import { RATING_ROLES } from '../domain/rating.js';
import { departmentsOf } from '../domain/worked-together.js';
import type { AssessmentDto, AverageDto, FigureDto, PublicationDto } from '../http/assessment.dto.js';
import { Assessment, type Assessed, digestOf } from './assessment.js';
import { type AssessmentScope, assessmentScope, maySeeFigures } from './assessment-scope.js';
import { RatingsQuery } from './ratings.query.js';

/** How many quarters back the screen offers. */
const QUARTERS_SHOWN = 6;

const figureDto = (figure: Figure): FigureDto => ({ ...figure, name: INDICATOR_NAMES[figure.indicator] });
const averageDto = ({ figures, ...total }: Omit<OrganFigures, 'organ'>): AverageDto => ({ ...total, figures: figures.map(figureDto) });

export interface Looking {
  readonly scope: AssessmentScope;
  readonly sees: (organ: OrganId) => boolean;
  readonly kindOf: (organ: OrganId) => OrganKind | undefined;
}

/** 考评 of a quarter, as somebody may see it. */
@Injectable()
export class Overview {
  constructor(
    private readonly assessment: Assessment,
    private readonly ratings: RatingsQuery,
    private readonly organisations: OrganisationsService,
    private readonly names: NameBook,
    private readonly clock: Clock,
  ) {}

  /** The last quarter that has ended. */
  lastQuarter(): Quarter {
    return previousQuarter(quarterOf(this.clock.now()));
  }

  async looking(principal: Principal): Promise<Looking> {
    const scope = assessmentScope(principal);
    const kinds = new Map((await this.organisations.organs(dateOf(this.clock.now()))).map(({ id, kind }) => [id, kind]));
    const kindOf = (organ: OrganId): OrganKind | undefined => kinds.get(organ);
    return { scope, kindOf, sees: maySeeFigures(scope, kindOf) };
  }

  async of(quarter: Quarter, knownAt: Instant | undefined, principal: Principal): Promise<Omit<AssessmentDto, 'lagMs'>> {
    const now = this.clock.now();
    const looking = await this.looking(principal);
    const assessed = await this.assessment.of(quarter, knownAt ?? now);
    const { items, weights, standing, figures } = assessed;
    const names = await this.names.on();
    const isTownship = (organ: OrganId): boolean => looking.kindOf(organ) === 'township-government';
    const average = (of: (item: Item) => boolean): AverageDto => averageDto(countyOf(items.filter(of), weights));
    return {
      quarter,
      quarterName: quarterName(quarter),
      ended: hasEnded(quarter, now),
      knownAt: assessed.knownAt,
      asKnownThen: knownAt !== undefined && knownAt < now,
      weights: INDICATORS.map((indicator) => ({
        indicator,
        name: INDICATOR_NAMES[indicator],
        rule: INDICATOR_RULES[indicator],
        weight: weights[indicator],
      })),
      weightsStanding: standing === 'default' ? '未规定权重，县级参数：各项相同' : '县级参数（县政府设定）',
      organs: figures
        .filter(({ organ }) => looking.sees(organ))
        .map(({ organ, figures: own, ...total }) => ({
          ...total,
          organ: names.organ(organ),
          township: isTownship(organ),
          figures: own.map(figureDto),
        })),
      departments: average(({ organ }) => !isTownship(organ)),
      townships: average(({ organ }) => isTownship(organ)),
      publications: await this.publications(quarter),
      quarters: this.quarters(),
      ...(await this.mayDo(assessed, looking, principal, now)),
    };
  }

  private async mayDo({ quarter, facts, items }: Assessed, { scope, kindOf }: Looking, { positions }: Principal, now: Instant) {
    const roles = positions.filter(({ organId }) => organId === scope.own).map(({ role }) => role);
    const township = kindOf(scope.own) === 'township-government';
    const mayRate = township && roles.some((role) => RATING_ROLES.includes(role)) && hasEnded(quarter, now);
    const names = await this.names.on();
    const rated = mayRate ? await this.ratings.ratedBy(scope.own, quarter) : new Set<OrganId>();
    const worked = mayRate ? [...departmentsOf(scope.own, quarter, facts, items)] : [];
    return {
      mayRate,
      toRate: worked.filter((organ) => !rated.has(organ) && kindOf(organ) !== 'township-government').map(names.organ),
      mayPublish: roles.some((role) => PUBLISHING_ROLES.includes(role)) && hasEnded(quarter, now),
      maySetWeights: roles.some((role) => WEIGHING_ROLES.includes(role)),
    };
  }

  /** Each is computed again; anybody sees whether it still comes out the same. */
  private async publications(quarter: Quarter): Promise<PublicationDto[]> {
    const { published } = await this.assessment.county();
    const own = published.filter((one) => one.quarter === quarter);
    return Promise.all(
      own.map(async ({ at, knownAt, digest }) => ({
        quarter,
        publishedAt: at,
        knownAt,
        digest,
        matches: digestOf(await this.assessment.of(quarter, knownAt)) === digest,
      })),
    );
  }

  private quarters() {
    const current = quarterOf(this.clock.now());
    const shown: Quarter[] = [nextQuarter(current)];
    for (let index = 0; index < QUARTERS_SHOWN; index += 1) shown.push(previousQuarter(shown.at(-1) ?? current));
    return shown.slice(1).map((quarter) => ({ quarter, name: quarterName(quarter) }));
  }
}
