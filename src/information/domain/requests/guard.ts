import type { Actor } from '../../../kernel/actor.js';
import type { OrganId } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { InfoCommandType } from './commands.js';
import { SHARE_STATE_NAMES } from './names.js';
import { type Share, type ShareRecord, openDispute } from './share.js';
import { DRAFT_ROLES, type ShareSide, TRANSITIONS, type Transition } from './transitions.js';

export type StepType = Exclude<InfoCommandType, 'DraftInfoRequest'>;

export const begunShare = (share: ShareRecord): Share => {
  if (!share.begun) throw new Rejection('share/not-begun');
  return share;
};

/** A draft is nobody's business but its organ's; the government comes in when it is asked to decide. */
export const shareViewers = ({ state, requester, provider, authority, dispute, signedBy }: Share): readonly OrganId[] => {
  if (state === 'drafted' || signedBy === undefined) return [requester];
  return [requester, provider, authority, ...(dispute?.government === undefined ? [] : [dispute.government])];
};

/** Throws unless this actor may draft a request. */
export const guardDraft = ({ role }: Actor): void => {
  if (!DRAFT_ROLES.includes(role)) throw new Rejection('share/role-not-entitled', { step: '草拟申请', roles: DRAFT_ROLES }, 'DAT-20');
};

const onSide = (side: ShareSide, { requester, provider, authority, dispute }: Share, { organId }: Actor): boolean => {
  switch (side) {
    case 'requester':
      return organId === requester;
    case 'provider':
      return organId === provider;
    case 'authority':
      return organId === authority;
    case 'government':
      return organId === dispute?.government;
    case 'guardian':
      return organId === provider || organId === authority;
    case 'either':
      return organId === requester || organId === provider;
  }
};

const OTHER_SIDE: Readonly<Record<ShareSide, string>> = {
  requester: 'share/not-requester',
  provider: 'share/not-provider',
  authority: 'share/not-authority',
  government: 'share/not-government',
  guardian: 'share/not-guardian',
  either: 'share/not-side',
};

/** Rules of single steps that hold whatever is written. */
const SPECIFIC: Partial<Record<StepType, (share: Share, actor: Actor) => void>> = {
  SignInfoRequest: ({ draftedBy }, { officerId }) => {
    if (draftedBy === officerId) throw new Rejection('share/drafter-signs', {}, 'DAT-20');
  },
  NoticeSupplement: ({ notice }) => {
    if (notice !== undefined) throw new Rejection('share/notice-once', {}, 'DAT-21d');
  },
  RequestExtension: ({ extension, directed }) => {
    if (extension !== undefined) throw new Rejection('share/extension-once', {}, 'DAT-21b');
    if (directed) throw new Rejection('share/already-answered', {}, 'DAT-28');
  },
  ConsentToExtension: ({ extension }) => {
    if (extension?.outcome !== 'asked') throw new Rejection('share/no-extension-asked', {}, 'DAT-21b');
  },
  DeclineExtension: ({ extension }) => {
    if (extension?.outcome !== 'asked') throw new Rejection('share/no-extension-asked', {}, 'DAT-21b');
  },
  ExtendReply: ({ extension }) => {
    if (extension !== undefined) throw new Rejection('share/extension-once', {}, 'AY-35');
  },
  RefuseInfoRequest: ({ state, directed }) => {
    if (state === 'supplement-noticed') throw new Rejection('share/refusal-while-incomplete', {}, 'DAT-21d');
    if (directed) throw new Rejection('share/already-answered', {}, 'DAT-28');
  },
  AnswerCorrection: ({ corrections }) => {
    if (!corrections.some(({ answer }) => answer === undefined)) throw new Rejection('share/no-correction-open', {}, 'DAT-26');
  },
  ReportRectification: ({ misuse }) => {
    if (misuse?.report !== undefined) throw new Rejection('share/rectification-reported', {}, 'DAT-27');
  },
  RaiseDispute: (share) => {
    if (openDispute(share) !== undefined) throw new Rejection('share/dispute-open', {}, 'DAT-28');
    const { negotiation, dispute } = share;
    if (negotiation === undefined || (dispute !== undefined && negotiation.at <= dispute.raisedAt))
      throw new Rejection('share/negotiate-first', {}, 'DAT-28');
    if (negotiation.agreed) throw new Rejection('share/negotiation-agreed', {}, 'DAT-28');
  },
  CoordinateDispute: ({ dispute }) => {
    if (dispute?.stage !== 'coordinating') throw new Rejection('share/no-dispute', {}, 'DAT-28');
  },
  DecideDispute: ({ dispute }) => {
    if (dispute?.stage !== 'deciding') throw new Rejection('share/no-dispute', {}, 'DAT-28');
  },
};

/** Throws unless this actor may take this step now. */
export const guardStep = (type: StepType, record: ShareRecord, actor: Actor): Share => {
  const share = begunShare(record);
  const { side, kinds, from, roles, chinese }: Transition = TRANSITIONS[type];
  if (!onSide(side, share, actor)) throw new Rejection(OTHER_SIDE[side], { step: chinese });
  if (!kinds.includes(share.scope.kind)) throw new Rejection('share/other-kind', { step: chinese });
  if (!from.includes(share.state)) throw new Rejection('share/wrong-state', { state: SHARE_STATE_NAMES[share.state], step: chinese });
  if (!roles.includes(actor.role)) throw new Rejection('share/role-not-entitled', { step: chinese, roles }, 'DAT-20');
  SPECIFIC[type]?.(share, actor);
  return share;
};
