import { Rejection } from '../../kernel/rejection.js';
import { dateOf } from '../../kernel/time.js';
import { type DisputeEvent, type OpenFile, cancelClocks, disputeOf, meetClock, passClock } from '../../case-file/index.js';
import { checkOrgan } from './check-organ.js';
import type { DisputeCommandOf } from './commands.js';
import { alreadyDone, guardStep } from './guard.js';

type Facts = readonly DisputeEvent[];

/** 协调意见 chooses among those who have the power; an item on no list is for the government to decide. */
export const draftOpinion = (
  { disputeId, actor, at, opinion, competent, competence }: DisputeCommandOf<'DraftOpinion'>,
  file: OpenFile,
): Facts => {
  const { kind } = guardStep('DraftOpinion', file, disputeId, actor);
  checkOrgan(competent, dateOf(at));
  if (kind !== 'list-gap' && !competence.holders.some(({ organ }) => organ === competent.organ))
    throw new Rejection('dispute/no-such-power', { organ: competent.name }, 'APL-22');
  return [
    {
      type: 'CoordinationOpinionDrafted',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        opinion,
        competent: competent.organ,
        competence,
        occurredAt: at,
        clocks: [],
      },
    },
  ];
};

export const signOpinion = ({ disputeId, actor, at }: DisputeCommandOf<'SignOpinion'>, file: OpenFile): Facts => {
  const signed = disputeOf(file, disputeId).opinion?.signatures.some(({ organ }) => organ === actor.organId) ?? false;
  if (signed) return [];
  guardStep('SignOpinion', file, disputeId, actor);
  return [
    { type: 'CoordinationOpinionSigned', data: { disputeId, by: actor.officerId, organ: actor.organId, occurredAt: at, clocks: [] } },
  ];
};

export const issueOpinion = ({ disputeId, actor, at }: DisputeCommandOf<'IssueOpinion'>, file: OpenFile): Facts => {
  if (alreadyDone('IssueOpinion', disputeOf(file, disputeId), actor)) return [];
  const { opinion, asked } = guardStep('IssueOpinion', file, disputeId, actor);
  if (opinion === undefined) throw new Rejection('dispute/no-opinion');
  return [
    {
      type: 'CoordinationOpinionIssued',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        competent: opinion.competent,
        ...(opinion.competence === undefined ? {} : { competence: opinion.competence }),
        signatures: opinion.signatures,
        occurredAt: at,
        clocks: [
          ...meetClock(file, 'settle-dispute', disputeId, at),
          ...cancelClocks(file, ['forward-dispute'], disputeId, at), // an opinion after 转编办 may come without forwarding
          ...asked.flatMap((organ) => cancelClocks(file, ['dispute-reply'], `${disputeId}:${organ}`, at)),
        ],
      },
    },
  ];
};

/** The bureau drafts, the government decides (行政执法监督条例 13); and only the one that stands above all of them. */
export const escalate = ({ disputeId, actor, at, to, draft, proposed }: DisputeCommandOf<'EscalateDispute'>, file: OpenFile): Facts => {
  if (alreadyDone('EscalateDispute', disputeOf(file, disputeId), actor)) return [];
  const { superior } = guardStep('EscalateDispute', file, disputeId, actor);
  if (to !== superior) throw new Rejection('dispute/wrong-superior', {}, 'SUP-42');
  checkOrgan(proposed, dateOf(at));
  return [
    {
      type: 'DisputeEscalated',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        to,
        draft,
        proposed: proposed.organ,
        occurredAt: at,
        clocks: passClock(file, 'settle-dispute', disputeId, to), // the decision is owed by whoever takes it
      },
    },
  ];
};
