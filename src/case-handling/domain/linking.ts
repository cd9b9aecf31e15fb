import { Rejection } from '../../kernel/rejection.js';
import { type HandlingEvent, type OpenFile, cancelClocks, passDuties } from '../../case-file/index.js';
import type { HandlingCommandOf } from './commands.js';
import { guardHandling } from './guard.js';

type Facts = readonly HandlingEvent[];

/** One scene, several acts: this file keeps the first act, every other act gets a file of its own (domain.md 3.3.5). */
export const splitMatter = ({ actor, at, into, reason }: HandlingCommandOf<'SplitMatter'>, file: OpenFile): Facts => {
  guardHandling('SplitMatter', file, actor);
  const known = new Set(file.links.map(({ caseId }) => caseId));
  const parts = into.filter(({ caseId }) => !known.has(caseId));
  return parts.length === 0
    ? []
    : [{ type: 'MatterSplit', data: { by: actor.officerId, organ: actor.organId, into: parts, reason, occurredAt: at, clocks: [] } }];
};

export const linkCase = ({ actor, at, caseId, link, reason }: HandlingCommandOf<'LinkCase'>, file: OpenFile): Facts => {
  guardHandling('LinkCase', file, actor);
  if (caseId === file.caseId) throw new Rejection('case/link-to-itself');
  if (file.links.some((known) => known.caseId === caseId && known.link === link)) return [];
  return [{ type: 'CaseLinked', data: { by: actor.officerId, organ: actor.organId, caseId, link, reason, occurredAt: at, clocks: [] } }];
};

export const suspectCrime = ({ actor, at, facts }: HandlingCommandOf<'SuspectCrime'>, file: OpenFile): Facts => {
  guardHandling('SuspectCrime', file, actor);
  return [
    {
      type: 'CrimeSuspected',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        facts,
        occurredAt: at,
        clocks: cancelClocks(file, ['transfer-out'], actor.organId, at),
      },
    },
  ];
};

/** Not a 移送: the entrusting department is the organ of record all along (行政处罚法 20), so no rule against passing on applies. */
export const returnEntrustedCase = (
  { actor, at, to, competence, reason }: HandlingCommandOf<'ReturnEntrustedCase'>,
  file: OpenFile,
): Facts => {
  guardHandling('ReturnEntrustedCase', file, actor);
  const entrusted = competence.holders.some(
    ({ organ, powerSource, entrustedBy }) => organ === actor.organId && powerSource === 'entrusted' && entrustedBy === to,
  );
  if (!entrusted) throw new Rejection('case/not-entrusted', {}, 'APL-20');
  return [
    {
      type: 'EntrustedCaseReturned',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        to,
        reason,
        occurredAt: at,
        clocks: passDuties(file, to, at),
      },
    },
  ];
};
