import type { PushKind } from '../domain/events.js';

/** The rule of the clock; undefined where it says promptly 及时 and names no time (上海 32, 绩溪). */
export const ruleOfPush = (kind: PushKind, weighty: boolean): string | undefined => {
  switch (kind) {
    case 'licence':
      return 'CC-19b';
    case 'penalty':
      return weighty ? 'CC-19a' : undefined;
    case 'standard':
      return weighty ? 'DAT-17a' : undefined;
    case 'problem':
      return undefined;
  }
};
