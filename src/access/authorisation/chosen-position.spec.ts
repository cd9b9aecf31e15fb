import type { Actor } from '../../kernel/actor.js';
import { officerId, organId } from '../../kernel/ids.js';
import { chosenPosition, positionIn } from './chosen-position.js';

const position = (role: Actor['role'], organ: string): Actor => ({ officerId: officerId('o'), organId: organId(organ), role });
const drafter = position('case-officer', '360724103');
const registrar = position('registrar', '360724103');
const lent = position('registrar', 'sy-zrzy');
const held = [drafter, registrar, lent];

describe('the position a person acts in', () => {
  it('is the first one unless wished otherwise', () => expect(chosenPosition(held)).toBe(drafter));
  it('is the one wished for', () => expect(chosenPosition(held, 'registrar')).toBe(registrar));
  it('is told apart by organ', () => expect(chosenPosition(held, 'registrar@sy-zrzy')).toBe(lent));
  it.each(['leader', 'registrar@sy-ly', '', '@360724103'])('is none that is not held: %p', (wished) =>
    expect(chosenPosition(held, wished)).toBeUndefined(),
  );
  it('is none for somebody without positions', () => expect(chosenPosition([])).toBeUndefined());

  it('follows what the route asks for', () => expect(positionIn(['registrar'], held, drafter, false)).toBe(registrar));
  it('stays as wished even when the route asks for another', () => expect(positionIn(['registrar'], held, drafter, true)).toBeUndefined());
  it('is none when no position has the role', () => expect(positionIn(['leader'], held, drafter, false)).toBeUndefined());
});
