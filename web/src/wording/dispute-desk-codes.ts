import type { paths } from '../api/schema.js';
import type { CodeSet } from './code-set.js';

type DisputesQuery = NonNullable<paths['/api/disputes']['get']['parameters']['query']>;
export type DisputeKindCode = NonNullable<DisputesQuery['kind']>;

/** 争议种类 in short, for filters and lists. */
export const disputeKindNames: CodeSet<DisputeKindCode> = {
  'both-claim': '积极争议',
  'both-decline': '消极争议',
  'assistance-refused': '拒绝协助',
  'acceptance-refused': '拒绝接收',
  'different-handling': '对同一案件处理意见不一',
  'cross-field': '跨领域跨区域执法',
  'standards-conflict': '执法标准不一',
  'list-gap': '事项未列入清单',
};

export const isDisputeKind = (text: string | null): text is DisputeKindCode => text !== null && Object.hasOwn(disputeKindNames, text);

/** Where a step of the ladder stands; said to those who do not see the drawing. */
export const ladderStates: CodeSet<'done' | 'current' | 'ahead' | 'skipped'> = {
  done: '已完成',
  current: '当前',
  ahead: '未到',
  skipped: '未经过',
};
