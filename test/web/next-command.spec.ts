import type { CaseCommand } from '../../web/src/api/types.js';
import { nextCommand } from '../../web/src/features/case-file/commands/next-command.js';

type OpenNow = Parameters<typeof nextCommand>[0];

const open = (verb: string, scope: CaseCommand['scope'], also: Partial<CaseCommand> = {}): CaseCommand => ({
  verb,
  scope,
  name: verb,
  open: true,
  ...also,
});
const accept = open('accept', 'handoff', { handoffId: 'h1' });
const request = open('request', 'consultation');
const giveBack = open('propose-return', 'handoff', { handoffId: 'h1' });
const apply = open('apply', 'dispute');
const BETWEEN = { from: { id: 'township' }, to: { id: 'department' } };
const file = (also: Readonly<Record<string, unknown>>): OpenNow =>
  ({
    allowedCommands: [accept, giveBack, request, apply],
    handoffs: [{ handoffId: 'h1', state: 'objected', ...BETWEEN }],
    consultations: [],
    disputes: [],
    clocks: [],
    ...also,
  }) as unknown as OpenNow;
const talkedOver = { consultations: [{ consultationId: 'c1', handoffId: 'h1', state: 'failed' }] };

describe('the step proposed to an organ that has received a handoff', () => {
  it('is to accept while it has not answered', () =>
    expect(nextCommand(file({ handoffs: [{ handoffId: 'h1', state: 'received', ...BETWEEN }] }))).toBe(accept));
  it('is to talk once it has objected', () => expect(nextCommand(file({}))).toBe(request));
  it('is to apply once the talks have failed', () =>
    expect(nextCommand(file({ ...talkedOver, clocks: [{ purpose: 'apply-dispute', status: 'running' }] }))).toBe(apply));
  it.each([
    ['to give it back', 'township', giveBack],
    ['to accept it', 'department', accept],
  ] as const)('is %s if that was agreed', (_, id, step) => {
    const agreed = { consultationId: 'c1', handoffId: 'h1', state: 'agreed', agreement: { organ: { id } } };
    expect(nextCommand(file({ consultations: [agreed] }))).toBe(step);
  });
  it('is none while the talks go on or the dispute is pending', () => {
    expect(nextCommand(file(talkedOver))).toBeUndefined();
    expect(nextCommand(file({ disputes: [{ disputeId: 'd1', pending: true, state: 'applied' }] }))).toBeUndefined();
  });
});
