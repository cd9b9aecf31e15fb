import fc from 'fast-check';
import { maskAccount, maskAddress, maskName, maskPhone, maskResidentId } from './mask.js';
import { residentIdCheckDigit, residentIdFault } from './resident-id.js';
import { USCC_ALPHABET, usccCheckCharacter, usccFault } from './uscc.js';

describe('a resident identity number (GB 11643)', () => {
  it.each([
    '11010519491231002X',
    '999999198501010018',
    '999999199002150029',
    '999999197808200030',
    '999999199511110041',
    '999999196606060055',
  ])('%s is right', (id) => expect(residentIdFault(id)).toBeUndefined());

  it.each([
    ['110105194912310021', 'check'],
    ['11010519491231002x', 'form'],
    ['11010519490229002X', 'birthday'],
    ['99999919851301001X', 'birthday'],
    ['110105491231002', 'form'],
    ['', 'form'],
    ['１１０１０５１９４９１２３１００２Ｘ', 'form'],
  ])('%s is wrong in its %s', (id, fault) => expect(residentIdFault(id)).toBe(fault));

  const body = fc
    .tuple(
      fc.integer({ min: 0, max: 999_999 }),
      fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(
      ([area, born, serial]) =>
        `${String(area).padStart(6, '0')}${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(serial).padStart(3, '0')}`,
    );

  it('has one right check digit, and no single wrong digit or exchange of neighbours goes unnoticed', () => {
    fc.assert(
      fc.property(body, fc.nat(16), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
        const id = digits + residentIdCheckDigit(digits);
        expect(residentIdFault(id)).toBeUndefined();
        const wrong = id.slice(0, place) + String((Number(id[place]) + shift) % 10) + id.slice(place + 1);
        expect(residentIdFault(wrong)).toBeDefined();
        const swapped = id.slice(0, place) + id.charAt(place + 1) + id.charAt(place) + id.slice(place + 2);
        if (swapped !== id) expect(residentIdFault(swapped)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a unified social credit code (GB 32100)', () => {
  it.each([
    '91350100M000100Y43',
    '11230500001755309F',
    '92999999MA0TEX001L',
    '91999999MA0TEX002T',
    '91999999MA0TEX003X',
    '93999999MA0TEX004T',
    '11999999MB0TEX005E',
  ])('%s is right', (code) => expect(usccFault(code)).toBeUndefined());

  it.each([
    ['91350100M000100Y44', 'check'],
    ['91350100M000100Y4Z', 'form'],
    ['91350100m000100y43', 'form'],
    ['9135010OM000100Y43', 'form'],
    ['', 'form'],
  ])('%s is wrong in its %s', (code, fault) => expect(usccFault(code)).toBe(fault));

  it('notices every single wrong character', () => {
    const character = fc.constantFrom(...Array.from(USCC_ALPHABET));
    const digits = fc.integer({ min: 0, max: 999_999 }).map((area) => String(area).padStart(6, '0'));
    const body = fc
      .tuple(fc.string({ unit: character, minLength: 2, maxLength: 2 }), digits, fc.string({ unit: character, minLength: 9, maxLength: 9 }))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(body, fc.nat(17), character, (text, place, other) => {
        const code = text + usccCheckCharacter(text);
        expect(usccFault(code)).toBeUndefined();
        if (other !== code[place]) expect(usccFault(code.slice(0, place) + other + code.slice(place + 1))).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('masking', () => {
  it.each([
    [maskName, '测试甲', '测**'],
    [maskName, '测', '测*'],
    [maskName, '', '*'],
    [maskName, '𠮷田', '𠮷*'],
    [maskResidentId, '999999198501010018', '9****************8'],
    [maskResidentId, '123', '***'],
    [maskPhone, '13800000000', '138****0000'],
    [maskPhone, '12345', '*****'],
    [maskAccount, '6222000011112222', '************2222'],
    [maskAddress, '江西省赣州市上犹县营前镇示例村一组 8 号', '江西省赣州市上犹县营前镇****'],
    [maskAddress, '示例路 1 号', '****'],
  ])('%p of %s is %s', (mask, text, masked) => expect(mask(text)).toBe(masked));
});
