import { type Instant, dateOf } from '../../../kernel/time.js';
import type { OrganId } from '../../../kernel/ids.js';
import { type DeadlinesService, ruleLabel } from '../../../deadlines/index.js';
import type { ClockView, Names } from '../../../docket/index.js';
import type { Principal } from '../../../http/principal.js';
import type { PushKind } from '../domain/events.js';
import { recipientsOf } from '../domain/matching.js';
import { PUSH_KIND_NAMES, PUSH_STATES } from '../domain/names.js';
import { openVerbs } from '../domain/open-verbs.js';
import type { Push, Subscription } from '../domain/state.js';
import type { PushClockDto, PushDto } from '../http/push.dto.js';

/** What a kind rests on where no clock runs. */
const BASES: Readonly<Record<PushKind, readonly string[]>> = {
  licence: ['CC-19b', 'SH-32'],
  penalty: ['SH-32', 'MEE-62'],
  problem: ['SH-32'],
  standard: ['DAT-17a'],
};

export interface PushReaders {
  readonly names: Names;
  readonly clocks: ClockView;
  readonly deadlines: DeadlinesService;
  readonly now: Instant;
  readonly subscriptions: readonly Pick<Subscription, 'shareId' | 'organ' | 'kinds' | 'items' | 'places'>[];
}

const clockOf = ({ due, state, pushed }: Push, { clocks, deadlines, now }: PushReaders): PushClockDto | undefined => {
  if (due === undefined) return undefined;
  const rule = deadlines.rule(due.rule, dateOf(due.startedAt));
  const status = state === 'drafted' ? 'running' : state === 'pushed' ? 'met' : 'cancelled';
  return {
    rule: due.rule,
    name: rule.name,
    source: rule.source,
    article: rule.article,
    label: ruleLabel(rule),
    due: due.due,
    ...clocks.read({ status, due, ...(pushed === undefined ? {} : { late: pushed.late }) }, now),
    provisional: due.provisional,
    derivation: [...due.derivation],
  };
};

/** A push as somebody of this organ sees it; what led to it and who would get it are for the organ that pushes. */
export const pushView = (push: Push, scope: OrganId | '*', { acting, positions }: Principal, readers: PushReaders): PushDto => {
  const { names } = readers;
  const { matter, content, source, receipts, pushed, dropped } = push;
  const clock = clockOf(push, readers);
  const own = scope === '*' || scope === push.organ;
  return {
    shareId: push.shareId,
    organ: names.organ(push.organ),
    kind: matter.kind,
    kindName: PUSH_KIND_NAMES[matter.kind],
    state: push.state,
    stateName: PUSH_STATES[push.state],
    ...(matter.item === undefined ? {} : { item: matter.item }),
    ...(matter.place === undefined ? {} : { place: { code: matter.place, name: names.township(matter.place) } }),
    content,
    factAt: push.factAt,
    ...(clock === undefined ? {} : { clock }),
    basis: BASES[matter.kind].flatMap((rule) => names.basis(rule)),
    draftedByPlatform: source !== undefined,
    ...(pushed === undefined ? {} : { pushedAt: pushed.at, late: pushed.late }),
    ...(dropped === undefined ? {} : { droppedReasons: dropped.reasons }),
    receipts: receipts
      .filter(({ organ }) => own || organ === scope) // an organ is not told who else was
      .map(({ organ, subscription, acknowledged }) => ({
        organ: names.organ(organ),
        subscribed: subscription !== undefined,
        ...(acknowledged === undefined ? {} : { acknowledgedAt: acknowledged.at, acknowledgedBy: names.officer(acknowledged.by) }),
      })),
    corrections: [...push.corrections],
    ...(own && source !== undefined ? { source: { caseId: source.caseId, version: source.version } } : {}),
    ...(own && push.state === 'drafted'
      ? { subscribers: recipientsOf(push.organ, matter, readers.subscriptions, []).map(({ organ }) => names.organ(organ)) }
      : {}),
    allowed: [
      ...openVerbs(
        push,
        positions.filter(({ organId }) => organId === acting?.organId),
      ),
    ],
    version: push.version,
  };
};
