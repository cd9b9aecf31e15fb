import { TRANSITIONS as consultationSteps } from '../../src/consultation/domain/transitions.js';
import { TRANSITIONS as criminalSteps } from '../../src/criminal-transfer/domain/transitions.js';
import { TRANSITIONS as disputeSteps } from '../../src/dispute/domain/transitions.js';
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
