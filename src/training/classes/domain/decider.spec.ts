import { actor, at, yingqian } from '../../../../test/support/case-fixtures.js';
import { specificationFor } from '../../../../test/support/specification.js';
import { classId, courseId, officerId, organId } from '../../../kernel/ids.js';
import type { ClassCommandOf } from './commands.js';
import { MOST_TRAINEES, classes } from './decider.js';
import { phaseAt } from './training-class.js';

const { given } = specificationFor(classes);

const CLASS = classId('00000000-0000-4000-8000-0000000000c1');
const [anna, bert, cora] = ['a1', 'b2', 'c3'].map((end) => officerId(`00000000-0000-4000-8000-0000000000${end}`));
const trainees = [anna, bert, cora].filter((one) => one !== undefined);
const step = { classId: CLASS, actor: actor(organId('sy-sfj'), 'trainer'), at: at('2026-09-07T09:00') };
const open: ClassCommandOf<'OpenClass'> = {
  type: 'OpenClass',
  ...step,
  courseId: courseId('00000000-0000-4000-8000-0000000000d1'),
  release: 2,
  title: '九月班',
  opensAt: at('2026-09-08T09:00'),
  closesAt: at('2026-09-18T18:00'),
  feedback: 'at-the-end',
};
const [opened] = given().when(open).events();
if (opened === undefined) throw new Error('the class did not open');
const invite: ClassCommandOf<'InviteTrainees'> = { type: 'InviteTrainees', ...step, trainees, organs: [yingqian] };
const remove: ClassCommandOf<'RemoveTrainees'> = { type: 'RemoveTrainees', ...step, trainees: trainees.slice(0, 1), reason: '调离' };
const close: ClassCommandOf<'CloseClass'> = { type: 'CloseClass', ...step, reason: '课程已经修订' };
const [invited] = given(opened).when(invite).events();
const [closed] = given(opened).when(close).events();
if (invited === undefined || closed === undefined) throw new Error('nobody was invited');

describe('opening a class', () => {
  it('fixes the release of the course', () => expect(opened).toMatchObject({ type: 'ClassOpened', data: { release: 2 } }));
  it('is harmless when repeated', () => given(opened).when(open).thenNothing());
  it('is refused when it would close before it opens, or before now', () => {
    given()
      .when({ ...open, closesAt: at('2026-09-08T09:00') })
      .thenRejected('class/closes-too-early');
    given()
      .when({ ...open, opensAt: at('2026-09-01T09:00'), closesAt: at('2026-09-02T09:00') })
      .thenRejected('class/closes-too-early');
  });
});

describe('inviting', () => {
  it('names everybody once', () => {
    given(opened)
      .when({ ...invite, trainees: [...trainees, ...trainees] })
      .then({
        type: 'TraineesInvited',
        data: { classId: CLASS, by: step.actor.officerId, occurredAt: step.at, trainees, organs: [yingqian] },
      });
    given(opened, invited).when(invite).thenNothing();
  });
  it('is refused for a class that is over, and for more than a class may hold', () => {
    given(opened, closed).when(invite).thenRejected('class/over');
    given(opened)
      .when({ ...invite, at: at('2026-09-18T18:01') })
      .thenRejected('class/over');
    given(opened)
      .when({ ...invite, trainees: Array.from({ length: MOST_TRAINEES + 1 }, (_, index) => officerId(String(index))) })
      .thenRejected('class/too-many-trainees');
  });
  it('is refused where there is no class', () => given().when(invite).thenRejected('class/unknown'));
});

describe('removing and closing', () => {
  it('removes those who are invited, and lets them be invited again', () => {
    given(opened, invited).when(remove).thenTypes('TraineesRemoved');
    given(opened).when(remove).thenNothing();
    const [removed] = given(opened, invited).when(remove).events();
    if (removed === undefined) throw new Error('nobody was removed');
    given(opened, invited, removed).when(invite).thenTypes('TraineesInvited');
  });
  it('closes once', () => {
    given(opened).when(close).thenTypes('ClassClosed');
    given(opened, closed).when(close).thenNothing();
  });
});

describe('the phase of a class', () => {
  const times = { opensAt: open.opensAt, closesAt: at('2026-09-18T18:00') };
  it.each([
    ['2026-09-08T08:59', 'ahead'],
    ['2026-09-08T09:00', 'running'],
    ['2026-09-18T18:00', 'running'],
    ['2026-09-18T18:01', 'over'],
  ] as const)('at %s is %s', (now, phase) => expect(phaseAt(times, at(now))).toBe(phase));
  it('is over once it was closed', () =>
    expect(phaseAt({ ...times, closedAt: at('2026-09-09T09:00') }, at('2026-09-09T09:00'))).toBe('over'));
});
