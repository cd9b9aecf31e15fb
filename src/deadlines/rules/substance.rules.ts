import { type LocalDate } from '../../kernel/time.js';
import { type Rule } from '../domain/rule.js';
import { LAW_REF_BOOK, article } from './instrument.js';

interface Statute {
  readonly source: string;
  readonly effectiveTo?: LocalDate;
  readonly note?: string;
}
/** 生态环境法典 takes effect on the next day and ends the separate pollution laws (domain.md 1.9). */
const POLLUTION = { effectiveTo: '2026-08-14' as LocalDate, note: '自2026年8月15日起由《生态环境法典》取代；法典条文待核实。' } as const;

const PLANNING: Statute = { source: '《中华人民共和国城乡规划法》（2019年修正）' };
const LAND: Statute = { source: '《中华人民共和国土地管理法》（2019年修正）' };
const FOREST: Statute = { source: '《中华人民共和国森林法》（2019年修订）' };
const FOOD: Statute = { source: '《中华人民共和国食品安全法》（2021年修正）' };
const RIVERS: Statute = { source: '《中华人民共和国河道管理条例》（2018年修订）' };
const AIR: Statute = { source: '《中华人民共和国大气污染防治法》（2018年修正）', ...POLLUTION };
const SOLID_WASTE: Statute = { source: '《中华人民共和国固体废物污染环境防治法》（2020年修订）', ...POLLUTION };
const WATER_POLLUTION: Statute = { source: '《中华人民共和国水污染防治法》（2017年修正）', ...POLLUTION };

const cite = (statute: Statute, id: string, name: string, where: string, obliges: string, text: string, verified = true): Rule =>
  article({ ...statute, url: LAW_REF_BOOK, binding: 'national', verified }, { id, mechanism: 'case', name, article: where, obliges, text });

/** Articles of substance that handed-over cases rest on; each with the day it ends where that is known. */
export const SUBSTANCE_RULES: readonly Rule[] = [
  cite(
    PLANNING,
    'URP-64',
    '城镇违法建设',
    '第六十四条',
    '县级规划主管部门',
    '城镇规划区内未取得或者违反规划许可建设的，由规划主管部门处理。',
  ),
  cite(
    PLANNING,
    'URP-65',
    '乡村违法建设',
    '第六十五条',
    '乡镇人民政府',
    '乡、村庄规划区内未取得或者违反乡村建设规划许可建设的，由乡镇人民政府责令停止、限期改正，逾期不改的可以拆除。',
  ),
  cite(
    PLANNING,
    'URP-68',
    '查封施工现场',
    '第六十八条',
    '县级以上人民政府',
    '当事人不停止建设或者逾期不拆除的，县级以上人民政府可以责成查封现场、强制拆除等。',
  ),
  cite(LAND, 'LAND-75', '毁坏耕地', '第七十五条', '自然资源部门；农业农村部门', '占用耕地建窑建坟、挖砂采石等毁坏种植条件的，按职责处理。'),
  cite(LAND, 'LAND-77', '非法占地', '第七十七条', '自然资源部门', '未经批准或者骗取批准占用土地的，由自然资源部门处理。'),
  cite(LAND, 'LAND-78', '农村村民违法建住宅', '第七十八条', '农业农村部门', '农村村民未经批准占用土地建住宅的，由农业农村部门处理。'),
  cite(LAND, 'LAND-83', '继续施工的制止', '第八十三条', '作出决定的机关', '责令拆除后仍继续施工的，作出决定的机关有权制止。'),
  cite(FOREST, 'FOR-73', '擅自改变林地用途', '第七十三条', '林业部门', '未经审核同意擅自改变林地用途的处罚。'),
  cite(FOREST, 'FOR-74', '毁坏林木林地', '第七十四条', '林业部门', '挖砂、采石、采土等造成林木或者林地毁坏的处罚。'),
  cite(FOREST, 'FOR-76', '盗伐滥伐', '第七十六条', '林业部门', '盗伐、滥伐林木的处罚。'),
  cite(FOOD, 'FOOD-36', '小作坊和摊贩', '第三十六条', '县级以上人民政府', '食品生产加工小作坊和食品摊贩适用省级的具体管理办法。'),
  cite(FOOD, 'FOOD-122', '无证食品经营', '第一百二十二条', '市场监管部门', '未取得许可从事食品生产经营的处罚。'),
  cite(RIVERS, 'RIV-25', '河道内采砂等活动', '第二十五条', '水利部门', '在河道管理范围内采砂等活动须经批准。'),
  cite(RIVERS, 'RIV-44', '河道违法行为', '第四十四条', '水利部门', '未经批准在河道管理范围内采砂、弃置等行为的处罚。'),
  cite(AIR, 'AIR-118', '餐饮油烟', '第一百一十八条', '县级人民政府确定的部门', '排放油烟的餐饮经营者未按要求处理油烟的处罚。', false),
  cite(AIR, 'AIR-119', '露天焚烧秸秆', '第一百一十九条', '地方政府确定的部门', '露天焚烧秸秆等产生烟尘污染的，由地方政府确定的部门处罚。'),
  cite(SOLID_WASTE, 'SW-27', '固体废物查封扣押', '第二十七条', '生态环境等部门', '可能造成严重污染或者证据灭失的，可以查封、扣押。'),
  cite(SOLID_WASTE, 'SW-111', '随意倾倒生活垃圾', '第一百一十一条', '环境卫生主管部门', '随意倾倒、抛撒、堆放生活垃圾等行为的处罚。'),
  cite(WATER_POLLUTION, 'WP-83', '违法排放水污染物', '第八十三条', '生态环境部门', '无证排放、超标排放等行为的处罚。'),
  cite(WATER_POLLUTION, 'WP-85', '向水体倾倒排放', '第八十五条', '生态环境部门', '向水体排放、倾倒禁止排放的污染物的处罚。'),
];
