import { TRANSITIONS as consultationSteps } from '../../src/consultation/domain/transitions.js';
import { TRANSITIONS as criminalSteps } from '../../src/criminal-transfer/domain/transitions.js';
import { TRANSITIONS as disputeSteps } from '../../src/dispute/domain/transitions.js';
import { BRANCH_EVENT_TYPES } from '../../src/replay/branches/domain/branch-event-types.js';
import { ATTEMPT_EVENT_TYPES } from '../../src/training/attempts/domain/attempt.events.js';
import { CLASS_EVENT_TYPES } from '../../src/training/classes/domain/class.events.js';
import { COURSE_EVENT_TYPES } from '../../src/training/courses/domain/course-event-types.js';
import { MATERIAL_EVENT_TYPES, SERIES_EVENT_TYPES } from '../../src/training/materials/domain/material-event-types.js';
import { CERTIFICATE_EVENT_TYPES } from '../../src/training/results/certificates/domain/certificate.events.js';
import { stepName } from '../../web/src/features/replay/step-names.js';
import { eventNames } from '../../web/src/wording/events.js';

const TYPES = [
  'ConsultationRequested',
  ...Object.values(consultationSteps).flatMap(({ events }) => events),
  'TaskTeamFormed',
  ...Object.values(criminalSteps).flatMap(({ events }) => events),
  'CoordinationApplied',
  ...Object.values(disputeSteps).map(({ event }) => event),
];

describe('every event of a consultation or a dispute', () => {
  it.each(TYPES)('%s has a name in lists and one of at most four characters on the lanes', (type) => {
    expect(eventNames[type]).toBeDefined();
    expect(stepName(type)).not.toBe('步骤');
    expect(stepName(type).length).toBeLessThanOrEqual(4);
  });
});

const BESIDE_FILES: readonly string[] = [
  ...[...MATERIAL_EVENT_TYPES, ...SERIES_EVENT_TYPES, ...COURSE_EVENT_TYPES, ...BRANCH_EVENT_TYPES].map(({ type }) => type),
  ...[...CLASS_EVENT_TYPES, ...ATTEMPT_EVENT_TYPES, ...CERTIFICATE_EVENT_TYPES],
];

describe('every event of the training and of a branch', () => {
  it.each(BESIDE_FILES)('%s has a name for the alert that says what happened since', (type) => {
    expect(eventNames[type]).toMatch(/^[\u4e00-\u9fa5]{2,}$/u);
  });
});
