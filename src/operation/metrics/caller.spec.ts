import { isFromThisMachine, showsToken } from './caller.js';

describe('a reader of the metrics', () => {
  it.each(['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])('at %s is on this machine', (address) =>
    expect(isFromThisMachine(address, {})).toBe(true),
  );
  it.each([undefined, '', '10.0.0.7', '192.168.1.20', '172.17.0.1', '::ffff:10.0.0.7', 'fd00::1', '128.0.0.1', '127.0.0.1.example'])(
    'at %s is not',
    (address) => expect(isFromThisMachine(address, {})).toBe(false),
  );
  it.each(['forwarded', 'x-forwarded-for', 'x-real-ip'])('who comes through a proxy is not (%s)', (header) =>
    expect(isFromThisMachine('127.0.0.1', { [header]: '127.0.0.1' })).toBe(false),
  );

  it('shows the token or does not', () => {
    const token = 'a-token-of-the-operator';
    expect(showsToken({ authorization: `Bearer ${token}` }, token)).toBe(true);
    expect(showsToken({ authorization: `bearer  ${token}` }, token)).toBe(true);
    expect(showsToken({ authorization: token }, token)).toBe(false);
    expect(showsToken({}, token)).toBe(false);
  });
});
