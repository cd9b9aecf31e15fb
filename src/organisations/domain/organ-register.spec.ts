import { organId } from '../../kernel/ids.js';
import { localDate } from '../../kernel/time.js';
import { commonSuperior } from './common-superior.js';
import { type Organ, canHandOff, organFactOf } from './organ.js';
import { OrganRegister } from './organ-register.js';

const organ = (
  id: string,
  over: Partial<Organ> = {},
  under: Pick<Organ, 'parentGovernmentId'> = { parentGovernmentId: organId('sy-zf') },
): Organ => ({
  id: organId(id),
  name: `名称${id}`,
  shortName: id,
  level: 'county',
  kind: 'department',
  side: 'back',
  ...under,
  validFrom: localDate('2020-01-01'),
  verified: true,
  ...over,
});
const city = organ('gz-zf', { level: 'city', kind: 'government', side: 'government', name: '赣州市人民政府' }, {});
const county = organ('sy-zf', { kind: 'government', side: 'government', name: '上犹县人民政府', parentGovernmentId: city.id });
const yingqian = organ('360724103', { level: 'township', kind: 'township-government', side: 'front', name: '营前镇人民政府' });
const team = organ('360724103-zfd', { level: 'township', kind: 'team', side: 'front', parentGovernmentId: yingqian.id });
const ecology = organ('sy-sthj', { level: 'city-branch', kind: 'city-branch', name: '赣州市上犹生态环境局', parentGovernmentId: city.id });
const fire = organ('sy-xf', { level: 'vertical', kind: 'vertical', name: '上犹县消防救援大队' }, {});
const forestry = organ('sy-ly', { name: '旧林业局', validTo: localDate('2026-02-28') });
const renamed = organ('sy-ly', { name: '新林业局', validFrom: localDate('2026-03-01') });
const abolished = organ('sy-zsb', { name: '征收办', validTo: localDate('2026-03-20') });

const register = new OrganRegister([renamed, city, county, yingqian, team, ecology, fire, forestry, abolished]);
const day = localDate;

describe('an organ over time', () => {
  it('has the name of the day', () => {
    expect(register.on(organId('sy-ly'), day('2026-02-28'))?.name).toBe('旧林业局');
    expect(register.on(organId('sy-ly'), day('2026-03-01'))?.name).toBe('新林业局');
  });
  it('is gone after its last day, but its name is still known', () => {
    expect(register.on(abolished.id, day('2026-03-20'))?.name).toBe('征收办');
    expect(register.on(abolished.id, day('2026-03-21'))).toBeUndefined();
    expect(register.nearest(abolished.id, day('2026-03-21'))?.name).toBe('征收办');
  });
  it('is listed once', () => expect(register.all(day('2026-06-01')).filter(({ id }) => id === organId('sy-ly'))).toHaveLength(1));
});

describe('who may hand off', () => {
  it.each([yingqian, ecology, fire])('$name may', (one) => expect(canHandOff(one, day('2026-06-01'))).toBe(true));
  it.each([team, county, organ('park', { kind: 'park' }), organ('sfj', { kind: 'supervision' }), organ('gz-sthj', { level: 'city' })])(
    '$id may not',
    (one) => expect(canHandOff(one, day('2026-06-01'))).toBe(false),
  );
  it('an abolished organ may not', () => {
    expect(canHandOff(abolished, day('2026-03-20'))).toBe(true);
    expect(organFactOf(abolished, day('2026-03-21'))).toMatchObject({ canHandOff: false, validTo: '2026-03-20' });
  });
});

describe('the common superior', () => {
  const of = (a: Organ, b: Organ) => commonSuperior(register, [a.id, b.id], day('2026-06-01'));
  it('of a township and a department is the county government', () => expect(of(yingqian, renamed).organ).toBe('sy-zf'));
  it('of a team and a department is the county government', () => expect(of(team, renamed).organ).toBe('sy-zf'));
  it('of a township and the city branch is the city government, and says so', () => {
    expect(of(yingqian, ecology)).toEqual({ organ: 'gz-zf', sentence: expect.stringContaining('县级只能协助沟通') });
  });
  it('with a vertical organ is not known', () =>
    expect(of(yingqian, fire)).toEqual({ sentence: expect.stringContaining('按各自隶属关系') }));
  it('of governments in a circle does not run for ever', () => {
    const circle = new OrganRegister([
      organ('a', { parentGovernmentId: organId('b') }),
      organ('b', { parentGovernmentId: organId('a') }),
      fire,
    ]);
    expect(commonSuperior(circle, [organId('a'), fire.id], day('2026-06-01')).organ).toBeUndefined();
  });
});
