import { Injectable } from '@nestjs/common';
import type { OrganId } from '../../kernel/ids.js';
import { type Instant, dateOf } from '../../kernel/time.js';
import { type ClockDto, ClockView, type Names } from '../../docket/index.js';
import { DeadlinesService, ruleLabel } from '../../deadlines/index.js';
import type { WhistleClock } from '../domain/clocks.js';
import { awaitedOf } from '../domain/standing.js';
import { type OpenWhistle, type Rating, isReleased, leadOf } from '../domain/whistle.js';
import { RATING_CRITERIA, type RatedSide } from '../domain/whistle.events.js';
import type { RatingDueDto, WhistleCriterionDto, WhistleRatingDto, WhistleStateDto } from '../http/whistle.dto.js';
import { COMPLEXITY_WORDS, CRITERION_WORDS, URGENCY_WORDS, WHISTLE_CLOCK_NAMES, WHISTLE_SOURCE_WORDS, WHISTLE_STATES } from '../wording.js';
import { callViews } from './call-view.js';

const criteriaOf = (side: RatedSide): WhistleCriterionDto[] =>
  RATING_CRITERIA[side].map((criterion) => ({ criterion, name: CRITERION_WORDS[criterion] }));

const ratingView = ({ organ, of, side, by, at, points, reasons }: Rating, names: Names): WhistleRatingDto => ({
  organ: names.organ(organ),
  of: names.organ(of),
  side,
  by: names.officer(by),
  at,
  points: criteriaOf(side).flatMap(({ criterion, name }) =>
    points[criterion] === undefined ? [] : [{ criterion, name, points: points[criterion] }],
  ),
  reasons,
});

/** Whom the organ has yet to rate. */
export const ratingsDue = (whistle: OpenWhistle, organ: OrganId, names: Names): RatingDueDto[] => {
  if (whistle.state !== 'closed') return [];
  const rated = (of: OrganId): boolean => whistle.ratings.some((known) => known.organ === organ && known.of === of);
  const due = (of: OrganId, side: RatedSide): RatingDueDto => ({ of: names.organ(of), side, criteria: criteriaOf(side) });
  if (organ === whistle.township)
    return whistle.calls.filter((call) => !isReleased(call) && !rated(call.organ)).map((call) => due(call.organ, 'department'));
  const answers = whistle.calls.some((call) => call.organ === organ && call.report !== undefined && !isReleased(call));
  return answers && !rated(whistle.township) ? [due(whistle.township, 'township')] : [];
};

const TURNS: Readonly<Record<OpenWhistle['state'], string>> = {
  drafted: '请乡镇主要负责人审核。',
  returned: '请承办人按退回理由修改后再报审核。',
  reviewed: '请乡镇主要负责人吹哨。',
  blown: '',
  closed: '请评哨。',
  withdrawn: '',
};

const nextStepOf = (whistle: OpenWhistle, names: Names): string | undefined => {
  const awaited = awaitedOf(whistle);
  if (awaited.length === 0) return undefined;
  const who = awaited.map((organ) => names.organ(organ).name).join('、');
  if (whistle.state !== 'blown') return whistle.state === 'closed' ? `请${who}评哨。` : TURNS[whistle.state];
  if (awaited.includes(whistle.township)) return '各部门都已处置，请乡镇销哨。';
  const unreported = whistle.calls.filter(({ organ, report }) => report === undefined && awaited.includes(organ));
  return unreported.length > 0
    ? `等待${unreported.map(({ organ }) => names.organ(organ).name).join('、')}报到。`
    : `等待${who}${whistle.calls.some(({ objection }) => objection !== undefined && objection.decided === undefined) ? '处置、复核异议' : '处置'}。`;
};

const leadReason = (whistle: OpenWhistle, lead: OrganId): string => {
  if (whistle.lead === lead) return '乡镇确定的牵头部门';
  return whistle.calls.some(({ organ, report }) => organ === lead && report !== undefined)
    ? '最先报到，首接负责'
    : '排在首位的部门，首接负责';
};

/** A whistle as a page shows it at an instant. */
@Injectable()
export class WhistleView {
  constructor(
    private readonly clocks: ClockView,
    private readonly deadlines: DeadlinesService,
  ) {}

  state(whistle: OpenWhistle, version: number, names: Names, now: Instant): WhistleStateDto {
    const { content, review, blown, closed, repeatOf, reasons } = whistle;
    const { place, matters, contact, urgency, complexity, source, sourceNumber } = content;
    const lead = leadOf(whistle);
    const nextStep = nextStepOf(whistle, names);
    return {
      whistleId: whistle.whistleId,
      version,
      township: names.organ(whistle.township),
      state: whistle.state,
      stateName: WHISTLE_STATES[whistle.state],
      title: content.title,
      facts: content.facts,
      beyond: content.beyond,
      source,
      sourceName: WHISTLE_SOURCE_WORDS[source],
      ...(sourceNumber === undefined ? {} : { sourceNumber }),
      townshipCode: place.township,
      townshipName: names.township(place.township),
      address: place.address,
      matters: matters.map(({ item, itemName, proposed, sentence }) => ({
        item,
        itemName,
        ...(proposed === undefined ? {} : { proposed: names.organ(proposed) }),
        sentence,
      })),
      urgency,
      urgencyName: URGENCY_WORDS[urgency],
      complexity,
      complexityName: COMPLEXITY_WORDS[complexity],
      contact: { ...contact },
      draftedBy: names.officer(whistle.draftedBy),
      draftedAt: whistle.draftedAt,
      ...(reasons === undefined ? {} : { reasons }),
      ...(review === undefined ? {} : { reviewedBy: names.officer(review.by), reviewedAt: review.at, opinion: review.opinion }),
      ...(blown === undefined ? {} : { blownBy: names.officer(blown.by), blownAt: blown.at }),
      ...(repeatOf === undefined ? {} : { repeatOf: { ...repeatOf } }),
      calls: callViews(whistle, names, now),
      ...(lead === undefined ? {} : { lead: names.organ(lead), leadReason: leadReason(whistle, lead) }),
      meetings: whistle.meetings.map(({ heldAt, attendees, minutes }) => ({
        heldAt,
        attendees: attendees.map((there) => ({ organ: names.organ(there.organ), names: [...there.names] })),
        minutes,
      })),
      reportedUp: whistle.reportedUp.map(({ at, about, reasons: why }) => ({ at, about: about.map(names.organ), reasons: why })),
      ...(closed === undefined ? {} : { closedBy: names.officer(closed.by), closedAt: closed.at, summary: closed.summary }),
      ratings: whistle.ratings.map((rating) => ratingView(rating, names)),
      clocks: whistle.clocks.map((clock) => this.clock(clock, names, now)),
      ...(nextStep === undefined ? {} : { nextStep }),
    };
  }

  private clock(clock: WhistleClock, names: Names, at: Instant): ClockDto {
    const { due } = clock;
    const rule = this.deadlines.rule(due.rule, dateOf(due.startedAt));
    return {
      clock: clock.clock,
      purpose: clock.purpose,
      name: WHISTLE_CLOCK_NAMES[clock.purpose],
      organ: names.organ(clock.organ),
      status: clock.status,
      ...this.clocks.read(clock, at),
      rule: due.rule,
      ruleVersion: due.ruleVersion,
      source: rule.source,
      article: rule.article,
      label: ruleLabel(rule),
      length: due.length,
      unit: due.unit,
      startedAt: due.startedAt,
      due: due.due,
      provisional: due.provisional,
      late: clock.late ?? (clock.status === 'running' && at > due.due),
      ...(clock.endedAt === undefined ? {} : { endedAt: clock.endedAt }),
      derivation: [...due.derivation],
    };
  }
}
