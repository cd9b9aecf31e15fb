import { isDatabaseFailure } from './database-failure.js';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

describe('an error', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', '57P01', '57P03', '08006', '53300', '40001', '40P01', '55P03', '42P01'])(
    '%s is a failure of the database, and passes',
    (code) => {
      expect(isDatabaseFailure(coded(code))).toBe(true);
    },
  );

  it('without a code is one when the connection was lost', () => {
    expect(isDatabaseFailure(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it.each(['22001', '22P02', '23502', '23505', '42703'])('%s lies in the data or the program', (code) => {
    expect(isDatabaseFailure(coded(code))).toBe(false);
  });

  it('of the program lies in the program', () => {
    expect(isDatabaseFailure(new TypeError('x is undefined'))).toBe(false);
    expect(isDatabaseFailure('text')).toBe(false);
  });
});
