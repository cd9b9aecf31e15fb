import { handoffId } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import { DRAFT_ROLES, TRANSITIONS, guardDraft, guardHandoff, missingMaterials } from '../../../case-transfer/index.js';
import type { GuardedCommand } from './guarded-command.js';

type StepType = keyof typeof TRANSITIONS;

const DRAFT: GuardedCommand = {
  verb: 'draft',
  scope: 'case',
  chinese: '拟稿移送',
  roles: DRAFT_ROLES,
  events: ['HandoffDrafted'],
  inSubject: false,
  guard: (file, _subject, actor) => {
    guardDraft(file, actor);
  },
};

const STEPS = (Object.keys(TRANSITIONS) as StepType[]).map((type): GuardedCommand => {
  const { verb, chinese, roles, event } = TRANSITIONS[type];
  return {
    verb,
    scope: 'handoff',
    chinese,
    roles,
    events: [event],
    inSubject: true,
    guard: (file, subject, actor) => {
      const { content } = guardHandoff(type, file, handoffId(subject), actor);
      const missing = type === 'SubmitHandoff' ? missingMaterials(file, content) : [];
      if (missing.length > 0) throw new Rejection('handoff/materials-missing', { missing });
    },
  };
});

export const HANDOFF_GUARDS: readonly GuardedCommand[] = [DRAFT, ...STEPS];
