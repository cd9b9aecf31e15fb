import { NAME_FORM, mayBeName } from './name-candidates.js';

const foundIn = (text: string): readonly string[] => [...text.matchAll(NAME_FORM)].map(([name]) => name).filter(mayBeName);

describe('candidates for personal names', () => {
  it.each([
    ['李大山称砂石是买来的。', '李大山'],
    ['现场由王五陈述经过。', '王五'],
    ['向赵国强了解情况', '赵国强'],
    ['经查，刘建国、陈红在场。', '刘建国 陈红'],
    ['邻居反映：周小芳夜间倾倒。', '周小芳'],
    ['欧阳明华和司马光到场', '欧阳明华 司马光'],
    ['见何勇在河边挖砂', '何勇'],
    ['询问（高山）后离开', '高山'],
    ['由方志敏签字确认', '方志敏'],
    ['万岭拒绝签字', '万岭'],
    ['对江海涛的询问笔录', '江海涛'],
    ['系安宁所有', '安宁'],
    ['与石头争吵', ''],
    ['被罗长生和谢芳殴打', '罗长生 谢芳'],
    ['常遇春\n到场', '常遇春'],
    ['让金花夫妇搬离', '金花'],
    ['李有才，45岁', '李有才'],
    ['于谦说', '于谦'],
    ['白玉兰未到场', '白玉兰'],
    ['林黛玉提出异议', '林黛玉'],
  ])('are seen where a name can stand: %s', (text, names) => expect(foundIn(text).join(' ')).toBe(names));

  it.each([
    '高度重视，依照方案，经过安排，马上整改。',
    '何时立案、何人管辖，由林业局和水利局商定。',
    '江西省、吉安市、全县的林木和林地，任何单位不得占用。',
    '时间、金额、常规检查；白天施工，万元以下，余下石料，元月前清理。',
    '应当，关于，于是，成立，管理，包括，单位，程序，路段，钱款。',
    '对封存的石料、查封的房屋和车辆，由司法所解除。',
    '及时立案，和拟定的方案，与经营者，向当事人，被处罚人',
    '文书、文号、季度、黄色、左边、农业、农村、卫生、符合、尚未',
    '张贴公告，陈述和申辩，许可，严重，周边，明显，平方',
  ])('are none of the words that begin like one: %s', (text) => expect(foundIn(text)).toEqual([]));

  it('are not looked for inside words', () => expect(foundIn('县城管理局高质量办理江口工程')).toEqual([]));
});
