import { citedParts } from '../../web/src/components/citation/cited-parts.js';

describe('citations in a text that a person wrote', () => {
  it('are the names that articles follow, and nothing else', () =>
    expect(citedParts('依《行政处罚法》第二十五条第二款、第八十五条办理，附《移送函》。')).toEqual([
      { text: '依' },
      { text: '《行政处罚法》第二十五条第二款、第八十五条', cited: { instrument: '行政处罚法', article: '第二十五条第二款、第八十五条' } },
      { text: '办理，附《移送函》。' },
    ]));

  it.each([
    ['《中华人民共和国土地管理法》（2019年修正）第七十七条', '第七十七条'],
    ['《刑法》第一百二十条之一第（三）项', '第一百二十条之一第（三）项'],
    ['《河道管理条例》第25条', '第25条'],
  ])('%s is one', (text, article) => expect(citedParts(text)).toEqual([{ text, cited: { instrument: expect.any(String), article } }]));

  it.each(['', '依据待核实', '《土地管理法》（条款待核实）'])('"%s" has none', (text) =>
    expect(citedParts(text).filter(({ cited }) => cited !== undefined)).toEqual([]),
  );
});
