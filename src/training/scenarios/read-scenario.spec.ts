import { readScenario } from './read-scenario.js';

const VALID = `title: 试
cast:
  甲例:
    organ: sy-sl
    roles: [leader]
steps:
  - at: 2026-07-20T11:00
    who: 甲例
    do: open
    body: { officers: ["@甲例"] }
  - at: 2026-07-21T11:00
    who: 甲例
    do: handoffs
    name: 移送
  - at: 2026-07-22T11:00
    who: 甲例
    do: handoffs/移送/submit
`;
const read = (text: string) => readScenario(text, (organ) => organ === 'sy-sl');
const faultsOf = (from: string, to: string) => {
  if (!VALID.includes(from)) throw new Error(`not in the text: ${from}`);
  return read(VALID.replace(from, to)).faults.map(({ line, column, code }) => [line, column, code]);
};

describe('reading a scenario', () => {
  it('takes a text without faults', () => {
    const { scenario, faults } = read(VALID);
    expect(faults).toEqual([]);
    expect(scenario?.steps.map(({ path, role, place }) => [path, role, place.line])).toEqual([
      ['', 'leader', 7],
      ['handoffs', 'leader', 11],
      ['handoffs/移送/submit', 'leader', 15],
    ]);
  });

  it.each([
    ['an unclosed list', 'roles: [leader]', 'roles: [leader', 6, 'scenario/syntax'],
    ['a tab', '    organ: sy-sl', '\torgan: sy-sl', 4, 'scenario/syntax'],
    ['a key twice', 'title: 试', 'title: 试\ntitle: 例', 2, 'scenario/syntax'],
    ['an unknown key', '    do: open', '    do: open\n    when: now', 10, 'scenario/unknown-key'],
    ['no title', 'title: 试\n', '', 1, 'scenario/missing-key'],
    ['a step without who', '    who: 甲例\n    do: open\n', '    do: open\n', 7, 'scenario/missing-key'],
    ['an unknown organ', 'organ: sy-sl', 'organ: sy-xx', 4, 'scenario/unknown-organ'],
    ['an unknown role', 'roles: [leader]', 'roles: [boss]', 5, 'scenario/unknown-role'],
    ['an unknown person', 'who: 甲例\n    do: open', 'who: 乙例\n    do: open', 8, 'scenario/unknown-person'],
    ['a role that the person has not', '    do: open', '    as: head\n    do: open', 9, 'scenario/role-not-in-cast'],
    ['an unknown reference', '"@甲例"', '"@丙例"', 10, 'scenario/unknown-name'],
    ['a path with an unknown name', 'handoffs/移送/submit', 'handoffs/移交/submit', 17, 'scenario/unknown-name'],
    ['a name twice', '    name: 移送', '    name: 甲例', 14, 'scenario/name-twice'],
    ['no path', 'do: open', 'do: "open it!"', 9, 'scenario/unknown-path'],
    ['a time that is none', 'at: 2026-07-21T11:00', 'at: 7月21日', 11, 'scenario/bad-time'],
    ['dates in the wrong order', 'at: 2026-07-22T11:00', 'at: 2026-07-19T11:00', 15, 'scenario/out-of-order'],
    ['a code that is none', '    do: open', '    refused: 不行\n    do: open', 9, 'scenario/bad-code'],
    ['an unknown clock', '    do: open', '    expect: [{ clock: later, due: "2026-07-22" }]\n    do: open', 9, 'scenario/unknown-clock'],
    ['a body that is a text', '    body: { officers: ["@甲例"] }', '    body: 同意', 10, 'scenario/wrong-type'],
    ['a list that is none', 'roles: [leader]', 'roles: leader', 5, 'scenario/missing-key'],
  ])('tells of %s at its line', (_, from, to, line, code) => expect(faultsOf(from, to)).toContainEqual([line, expect.any(Number), code]));

  it('says at which column', () => expect(faultsOf('organ: sy-sl', 'organ: sy-xx')).toContainEqual([4, 12, 'scenario/unknown-organ']));
  it('tells of all faults at once', () =>
    expect(read('title: ""\ncast: {}\nsteps: []\nmore: 1\n').faults.length).toBeGreaterThanOrEqual(3));
  it('does not read what is too large', () => expect(read('#'.repeat(200_001)).faults[0]?.code).toBe('scenario/too-large'));
});
