import { isBehind } from '../../api/behind.js';
import type { Follower, OperationStatus } from './operation-types.js';
import { durationText } from './duration-text.js';

export interface FollowerState {
  readonly text: string;
  readonly color: 'success' | 'warning' | 'error' | 'processing' | 'default';
}

/** How many events wait, as far as they were counted. */
export const waitingText = ({ behind, more }: Follower): string => (more ? `${behind} 条以上` : `${behind} 条`);

/** Where a list or a policy stands, in a word or two. */
export const stateOf = (follower: Follower, at: string): FollowerState => {
  const { stalledSince, behind, lagMs, movedAt } = follower;
  if (stalledSince !== undefined) return { text: `停滞 ${durationText(Date.parse(at) - Date.parse(stalledSince))}`, color: 'error' };
  if (behind > 0 && isBehind(lagMs)) return { text: `落后 ${waitingText(follower)}、${durationText(lagMs)}`, color: 'warning' };
  if (movedAt === undefined) return { text: '尚未开始', color: 'default' };
  return { text: '正常', color: 'success' };
};

/** Rows of another version than the program makes: they are being made anew, or a newer program makes them. */
export const versionState = ({ version, programVersion }: Follower): FollowerState | undefined => {
  if (version === undefined || programVersion === undefined || version === programVersion) return undefined;
  return version < programVersion ? { text: '正在重建', color: 'processing' } : { text: '由更新的程序维护', color: 'default' };
};

export const stalledIn = (followers: readonly Follower[]): readonly Follower[] =>
  followers.filter(({ stalledSince }) => stalledSince !== undefined);

/** What stalls now, lists before policies. */
export const stalledOf = ({ projections, policies }: OperationStatus): readonly Follower[] => stalledIn([...projections, ...policies]);
