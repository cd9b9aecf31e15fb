import { Injectable } from '@nestjs/common';
import { shippedRule } from '../../deadlines/index.js';
import { type Names, NameBook } from '../../docket/index.js';
import { wordingOf } from '../../http/wording/catalogue.js';
import { OUTCOME_NAMES, type PlacedPoint, pointsOf } from '../attempts/index.js';
import { ClassPages } from '../classes/index.js';
import { QUESTION_NAMES } from '../courses/index.js';
import type { Outcome } from '../domain/course-content.js';
import { type ClassResults, answeredAttempt } from './class-results.js';
import { type PointSplit, analyse } from './domain/class-analysis.js';
import type { CommonFault } from './domain/common-faults.js';
import type { NeedsHelp } from './domain/needs-help.js';
import type { ClassAnalysisDto, CommonFaultDto, NeedsHelpDto, PointAnalysisDto } from './http/analysis.dto.js';
import { type ReadLanes, LanePages } from './lane-pages.js';
import { HELP_NAMES } from './wording.js';

const named = <Shared extends { readonly outcome: Outcome }>(shared: Shared) => ({ ...shared, outcomeName: OUTCOME_NAMES[shared.outcome] });

/** The class view: where it split, what it commonly got wrong, what really happened. */
@Injectable()
export class AnalysisPages {
  constructor(
    private readonly lanes: LanePages,
    private readonly people: ClassPages,
    private readonly book: NameBook,
  ) {}

  /** `withNames`: for the trainer of the class alone. */
  async page(read: ClassResults, withNames: boolean): Promise<Omit<ClassAnalysisDto, 'lagMs'>> {
    const { training, content, records } = read;
    const [names, lanes] = await Promise.all([this.book.on(), this.lanes.of(content)]);
    const placed = pointsOf(content);
    const points = placed.map(({ partId, point }) => ({ partId, pointId: point.pointId }));
    const attempts = records.map((record) => answeredAttempt(record, content, names));
    const analysis = analyse(points, training.trainees, attempts);
    return {
      classId: training.classId,
      title: training.title,
      courseTitle: content.title,
      figures: { ...analysis.figures },
      points: placed.flatMap((point, index) => {
        const split = analysis.points[index];
        return split === undefined ? [] : [pointView(point, split, lanes, placed, names)];
      }),
      faults: analysis.faults.map((fault) => faultView(fault, placed, names)),
      parts: lanes.map(({ part }) => part),
      ...(withNames ? { help: await this.help(analysis.help) } : {}),
    };
  }

  private async help(list: readonly NeedsHelp[]): Promise<NeedsHelpDto[]> {
    const people = new Map((await this.people.people(list.map(({ trainee }) => trainee))).map((one) => [one.officer, one]));
    return list.flatMap(({ trainee, reason, percent, code }) => {
      const person = people.get(trainee);
      if (person === undefined) return [];
      return [
        {
          trainee: person,
          reason,
          reasonName: HELP_NAMES[reason],
          ...(percent === undefined ? {} : { percent }),
          ...(code === undefined ? {} : { sentence: wordingOf(code, {}).title }),
        },
      ];
    });
  }
}

const pointView = (
  { step, part, partId, point }: PlacedPoint,
  split: PointSplit,
  lanes: readonly ReadLanes[],
  placed: readonly PlacedPoint[],
  names: Names,
): PointAnalysisDto => {
  const { organ, history } = lanes.find((one) => one.part.partId === partId)?.asked(point) ?? {};
  const { answered, outcomes, options, divided, medianSeconds, longestSeconds, fault } = split;
  return {
    partId,
    pointId: point.pointId,
    step,
    part,
    after: point.after,
    kind: point.question.kind,
    kindName: QUESTION_NAMES[point.question.kind],
    prompt: point.prompt,
    ...(organ === undefined ? {} : { organ }),
    ...(history === undefined ? {} : { history }),
    answered,
    outcomes: outcomes.map(named),
    options: options.map(named),
    divided,
    ...(medianSeconds === undefined ? {} : { medianSeconds }),
    ...(longestSeconds === undefined ? {} : { longestSeconds }),
    ...(fault === undefined ? {} : { fault: faultView(fault, placed, names) }),
  };
};

/** What they have in common: the refusal, or the rule they did not know; what one of them was told names only the own answer. */
const commonSentence = ({ code, rule, sentence }: CommonFault): string => {
  if (code !== undefined) return wordingOf(code, {}).title;
  const known = rule === undefined ? undefined : shippedRule(rule);
  return known === undefined ? sentence : `没有掌握“${known.name}”：${known.text}`;
};

const faultView = (fault: CommonFault, placed: readonly PlacedPoint[], names: Names): CommonFaultDto => {
  const { code, rule, count, points } = fault;
  const [basis] = names.basis(rule);
  return {
    ...(code === undefined ? {} : { code }),
    ...(basis === undefined ? {} : { rule: basis }),
    sentence: commonSentence(fault),
    count,
    points: points.flatMap(({ partId, pointId }) => {
      const found = placed.find((one) => one.partId === partId && one.point.pointId === pointId);
      return found === undefined ? [] : [{ partId, pointId, step: found.step }];
    }),
  };
};
