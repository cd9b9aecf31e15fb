import { failureText, loggableError, withoutPersonalData } from './loggable-error.js';

describe('an error in the log', () => {
  it('keeps neither statement nor values of a database error', () => {
    const error = Object.assign(new Error('duplicate key (测试甲, 999999198501010018)'), {
      query: 'INSERT INTO parties …',
      parameters: ['测试甲'],
      detail: 'Key (name)=(测试甲) already exists.',
      code: '23505',
      constraint: 'parties_pkey',
    });
    const logged = JSON.stringify(loggableError(error));
    expect(logged).toContain('parties_pkey');
    expect(logged).not.toMatch(/测试甲|999999198501010018|INSERT/);
  });

  it('keeps message and stack of other errors', () => {
    const logged = JSON.stringify(loggableError(new RangeError('not a date: 2026-13-01')));
    expect(logged).toContain('not a date: 2026-13-01');
    expect(logged).toContain('loggable-error.spec');
  });

  it.each([
    ['id 999999198501010018.', 'id ***.'],
    ['电话13800000000', '电话***'],
    ['code 91999999MA0TEX002T', 'code ***'],
    ['case 018f6b3e-6f0f-7c3a-9d5e-0123456789ab', 'case 018f6b3e-6f0f-7c3a-9d5e-0123456789ab'],
    ['2026-09-01T10:00:00.000+08:00 took 1234567890 ns', '2026-09-01T10:00:00.000+08:00 took 1234567890 ns'],
  ])('%s is written %s', (text, written) => expect(withoutPersonalData(text)).toBe(written));
});

describe('what is kept of an error in a table', () => {
  it('is the name and the message of an error of the program', () =>
    expect(failureText(new TypeError('no organ for 999999198501010018'))).toBe('TypeError: no organ for ***'));

  it('is of an error of the database its code and its constraint, never a value', () => {
    const error = Object.assign(new Error('duplicate key (测试甲)'), {
      name: 'QueryFailedError',
      query: 'INSERT INTO docket …',
      code: '23505',
      constraint: 'docket_pkey',
    });
    expect(failureText(error)).toBe('QueryFailedError: 23505 docket_pkey');
  });

  it('is something even of what is no error', () => expect(failureText('thrown')).toBe('string'));
});
