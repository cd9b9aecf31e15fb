import fc from 'fast-check';
import { residentIdFault as kernelResidentIdFault } from '../../src/kernel/identifiers/resident-id.js';
import { usccFault as kernelUsccFault } from '../../src/kernel/identifiers/uscc.js';
import { residentIdFault, tidyCode, usccFault } from '../../web/src/features/registration/identifiers.js';

const IDS = ['11010519491231002X', '999999198501010018', '999999199002150029', '999999197808200030', '999999199511110041'];
const USCCS = ['91350100M000100Y43', '11230500001755309F', '92999999MA0TEX001L', '91999999MA0TEX002T', '93999999MA0TEX004T'];

const changed = (codes: readonly string[], alphabet: string) =>
  fc
    .tuple(fc.constantFrom(...codes), fc.nat(17), fc.constantFrom(...alphabet.split('')))
    .map(([code, place, character]) => code.slice(0, place) + character + code.slice(place + 1));

describe('codes of parties in the registration form', () => {
  it.each(IDS)('takes the identity number %s', (id) => expect(residentIdFault(id)).toBeUndefined());
  it.each(USCCS)('takes the credit code %s', (code) => expect(usccFault(code)).toBeUndefined());

  it('finds one wrong character of an identity number as the server does', () => {
    fc.assert(
      fc.property(changed(IDS, '0123456789X'), (id) =>
        expect(residentIdFault(id) === undefined).toBe(kernelResidentIdFault(id) === undefined),
      ),
      { numRuns: 2_000 },
    );
  });

  it('finds one wrong character of a credit code as the server does', () => {
    fc.assert(
      fc.property(changed(USCCS, '0123456789ABCDEFGHJKLMNPQRTUWXYIOSVZ'), (code) =>
        expect(usccFault(code) === undefined).toBe(kernelUsccFault(code) === undefined),
      ),
      { numRuns: 2_000 },
    );
  });

  it('says what is wrong: the length, the date of birth, the check digit', () => {
    expect(residentIdFault('9999991985010100')).toContain('现为 16 位');
    expect(residentIdFault('999999198502300018')).toContain('出生日期');
    expect(residentIdFault('999999198501010019')).toContain('校验码');
    expect(usccFault('91350100M000100Y4Z')).toContain('不含 I、O、S、V、Z');
  });

  it('drops the spaces of a code that is read in groups, and takes a small x', () =>
    expect(residentIdFault(tidyCode('110105 19491231 002x'))).toBeUndefined());
});
