import type { Instant } from '../../kernel/time.js';
import { type Names, minuteOf } from '../../docket/index.js';
import { overdueResponses, standingOf } from '../domain/standing.js';
import { type Call, type OpenWhistle, leadOf } from '../domain/whistle.js';
import type { WhistleCallDto, WhistleObjectionDto } from '../http/whistle.dto.js';
import { CALL_STANDINGS, RESULT_WORDS } from '../wording.js';

const objectionView = (objection: NonNullable<Call['objection']>, names: Names): WhistleObjectionDto => {
  const { at, by, grounds, legalBasis, believes, decided } = objection;
  return {
    at,
    by: names.officer(by),
    grounds,
    legalBasis,
    ...(believes === undefined ? {} : { believes: names.organ(believes) }),
    ...(decided === undefined
      ? {}
      : { upheld: decided.upheld, decidedAt: decided.at, decidedBy: names.officer(decided.by), reasons: decided.reasons }),
  };
};

/** 催促 for a department that lets its time to report pass. */
const reminderOf = (whistle: OpenWhistle, call: Call, names: Names, now: Instant): { readonly reminder?: string } => {
  const late = overdueResponses(whistle, now).find(({ organ }) => organ === call.organ);
  if (late === undefined) return {};
  const due = minuteOf(late.due.due);
  return {
    reminder: `${names.organ(call.organ).name}应于 ${due} 前报到，至今没有报到。请立即派人到场并在本页登记；仍不报到的，乡镇可以报县人民政府。`,
  };
};

const callView = (whistle: OpenWhistle, call: Call, names: Names, now: Instant): WhistleCallDto => {
  const { organ, report, handlings, objection, result } = call;
  const standing = standingOf(call);
  const late = whistle.clocks.some(({ purpose, organ: owes, late: was }) => purpose === 'respond' && owes === organ && was === true);
  return {
    organ: names.organ(organ),
    asks: call.asks,
    standing,
    standingName: CALL_STANDINGS[standing],
    calledAt: call.calledAt,
    leads: leadOf(whistle) === organ,
    ...(report === undefined
      ? {}
      : {
          report: {
            at: report.at,
            people: [...report.people],
            ...(report.note === undefined ? {} : { note: report.note }),
            by: names.officer(report.by),
            late,
          },
        }),
    handlings: handlings.map(({ at, people, findings, measures, finished, by }) => ({
      at,
      people: [...people],
      findings,
      measures,
      finished,
      by: names.officer(by),
    })),
    ...(objection === undefined ? {} : { objection: objectionView(objection, names) }),
    ...(result === undefined ? {} : { result: { result: result.result, resultName: RESULT_WORDS[result.result], note: result.note } }),
    ...reminderOf(whistle, call, names, now),
  };
};

/** Who is called and what each has done; before the whistle is blown, whom the township means to call. */
export const callViews = (whistle: OpenWhistle, names: Names, now: Instant): WhistleCallDto[] =>
  whistle.blown === undefined
    ? whistle.content.calls.map(({ organ, asks }) => ({
        organ: names.organ(organ),
        asks,
        standing: 'planned',
        standingName: '拟呼叫',
        leads: false,
        handlings: [],
      }))
    : whistle.calls.map((call) => callView(whistle, call, names, now));
