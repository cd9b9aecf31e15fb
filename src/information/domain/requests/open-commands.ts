import type { Actor, Role } from '../../../kernel/actor.js';
import { Rejection } from '../../../kernel/rejection.js';
import { type StepType, guardStep } from './guard.js';
import type { Share } from './share.js';
import { TRANSITIONS } from './transitions.js';

/** A step as it stands for one person: open now, or refused and why. */
export interface OpenShareCommand {
  readonly verb: string;
  readonly chinese: string;
  readonly refusal?: Rejection;
}

/** Of another side, kind or stage: no news to anybody. */
const IRRELEVANT: readonly string[] = [
  'share/not-requester',
  'share/not-provider',
  'share/not-authority',
  'share/not-government',
  'share/not-guardian',
  'share/not-side',
  'share/other-kind',
  'share/wrong-state',
  'share/no-extension-asked',
  'share/no-dispute',
  'share/no-correction-open',
  'share/rectification-reported',
  'share/already-answered',
];

/** Every step for whoever is at the screen; reading has a page of its own. */
export const shareCommands = (share: Share, acting: (roles: readonly Role[]) => Actor): readonly OpenShareCommand[] =>
  (Object.keys(TRANSITIONS) as StepType[]).flatMap((type) => {
    const { verb, chinese, roles } = TRANSITIONS[type];
    if (type === 'ReadInfo') return [];
    try {
      guardStep(type, share, acting(roles));
      return [{ verb, chinese }];
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      return IRRELEVANT.includes(error.code) ? [] : [{ verb, chinese, refusal: error }];
    }
  });
