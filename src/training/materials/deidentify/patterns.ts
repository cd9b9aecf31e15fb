import type { PseudonymKind } from './pseudonyms.js';
import type { FindingKind } from '../domain/material.events.js';
import { NAME_FORM, mayBeName } from './name-candidates.js';

/** What names nobody but one by its form alone: it is replaced wherever it stands, known or not. */
export interface Recognised {
  readonly kind: PseudonymKind;
  readonly form: RegExp;
  /** The part of the match that is the value; all of it when left out. */
  readonly value?: (found: string) => string;
  /** One way of writing, so that the same value gets the same pseudonym. */
  readonly normal: (value: string) => string;
}

const onlyDigits = (value: string): string => value.replaceAll(/\D/gu, '');
const capital = (value: string): string => value.toUpperCase();
const compact = (value: string): string => value.replaceAll(/[\s·•]/gu, '').toUpperCase();

export const RECOGNISED: readonly Recognised[] = [
  { kind: 'id-number', form: /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/gu, normal: capital },
  { kind: 'uscc', form: /(?<![0-9A-Za-z])[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}(?![0-9A-Za-z])/gu, normal: capital },
  { kind: 'account', form: /(?<!\d)(?:\d[ -]?){14,18}\d(?!\d)/gu, normal: onlyDigits },
  { kind: 'phone', form: /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/gu, normal: onlyDigits },
  { kind: 'phone', form: /(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)/gu, normal: onlyDigits },
  {
    kind: 'plate',
    form: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·• ]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]/gu,
    normal: compact,
  },
  { kind: 'mail', form: /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/gu, normal: (value) => value.toLowerCase() },
  {
    kind: 'account',
    form: /(?<=(?:微信|QQ|账号|帐号|账户|卡号)号?(?:码|为|是)?[:：]?\s*)[A-Za-z0-9_-]{5,24}/giu,
    normal: (value) => value.toLowerCase(),
  },
];

/** One way of writing of a value of the kind. */
export const normalOf = (kind: PseudonymKind, value: string): string => RECOGNISED.find((one) => one.kind === kind)?.normal(value) ?? value;

/** Laws and their titles belong to nobody. */
export const PUBLIC_TEXT = /《[^》]{1,60}》/gu;

/** The family names that almost everybody has; others are found behind a word such as 当事人 alone. */
export const FAMILY_NAMES =
  '欧阳|司马|上官|诸葛|皇甫|令狐|赵|钱|孙|李|周|吴|郑|王|冯|陈|褚|卫|蒋|沈|韩|杨|朱|秦|尤|许|何|吕|施|张|孔|曹|严|华|金|魏|陶|姜|戚|谢|邹|喻|柏|窦|章|苏|潘|葛|奚|范|彭|郎|鲁|韦|马|苗|凤|方|俞|任|袁|柳|鲍|史|唐|费|廉|岑|薛|雷|贺|倪|汤|滕|殷|罗|毕|郝|邬|安|常|乐|于|傅|皮|卞|齐|康|伍|余|元|顾|孟|黄|穆|萧|尹|姚|邵|湛|汪|祁|毛|禹|狄|米|贝|臧|戴|宋|茅|庞|熊|纪|舒|屈|项|祝|董|梁|杜|阮|蓝|闵|席|季|麻|强|贾|路|娄|危|江|童|颜|郭|梅|盛|林|刁|钟|徐|邱|骆|高|夏|蔡|田|樊|胡|凌|霍|虞|万|支|柯|管|卢|莫|经|房|裘|缪|解|应|宗|丁|宣|邓|郁|单|杭|洪|包|左|石|崔|吉|钮|龚|程|邢|裴|陆|荣|翁|荀|羊|惠|甄|封|储|靳|糜|松|井|段|富|巫|乌|焦|巴|弓|牧|山|谷|车|侯|宓|蓬|全|班|仰|秋|仲|伊|宫|宁|仇|栾|甘|厉|戎|祖|武|符|刘|景|詹|束|龙|叶|幸|司|韶|郜|黎|蓟|薄|印|宿|白|怀|蒲|邰|从|鄂|索|咸|籍|赖|卓|蔺|屠|蒙|池|乔|阴|胥|能|苍|双|闻|莘|党|翟|谭|贡|劳|逄|姬|申|扶|堵|冉|宰|郦|雍|却|璩|桑|桂|牛|寿|通|边|扈|燕|冀|郏|浦|尚|农|温|别|庄|晏|柴|瞿|阎|充|慕|连|茹|习|宦|艾|鱼|容|向|古|易|慎|戈|廖|庾|终|暨|居|衡|步|都|耿|满|弘|匡|国|文|寇|广|禄|阙|东|欧|殳|沃|利|蔚|越|夔|隆|师|巩|厍|聂|晁|勾|敖|融|冷|訾|辛|阚|那|简|饶|空|曾|毋|沙|乜|养|鞠|须|丰|巢|关|蒯|相|查|后|荆|红|游|竺|权|逯|盖|益|桓|公|肖|涂|付|邝|晋|覃|钟';

const ROLES_OF_PEOPLE =
  '当事人|负责人|经营者|法定代表人|法人代表|店主|老板|老板娘|业主|户主|联系人|举报人|投诉人|反映人|证人|驾驶员|司机|承包人|施工人|受害人|违法行为人|嫌疑人|委托人|代理人|租户|房东|承租人|出租人|见证人|村民|居民|邻居|工人|妻子|丈夫|儿子|女儿|父亲|母亲';
/** 当事人张三; not 当事人拒绝, so a verb behind the word is no name. */
const NOT_A_NAME =
  '(?!农村|农业|农户|农民|从事|从业|关于|经营|经过|经查|应当|应于|相关|支付|解除|通过|通知|单位|安排|安全|能够|能否|能出|连续|都|后来|空地|国家|向|于|那|全部|别|居住|却|须|公开|利用|越|终|边|强|满|满|充|广|容|查|管|解|权|益|盖|相|后|从|文化|古|步|高度|方|常|任|常住|和|东|左|包|关|支|单|双|都|文|全)';
/** A given name, up to the word that says what the person does. */
const GIVEN = '(?![未擅涉不于已将称说等因对与和从所把被向在的拒有无是到来去应须可能要为并均以其])[\\u4e00-\\u9fa5]';
const NAME = `${NOT_A_NAME}(?:${FAMILY_NAMES})${GIVEN}{1,2}`;

/** What may identify somebody and may not: a person has to look. */
export interface Suspect {
  readonly kind: FindingKind;
  readonly form: RegExp;
  /** What of that form is one after all. */
  readonly isOne?: (found: string) => boolean;
}

const significant = (amount: string): number => amount.replaceAll(/[,.]/gu, '').replace(/^0+/u, '').replace(/0+$/u, '').length;

export const SUSPECTS: readonly Suspect[] = [
  // 当事人张三, and whoever is named in one breath: 当事人张三、李四和王五
  {
    kind: 'name',
    form: new RegExp(`(?<=(?:${ROLES_OF_PEOPLE})(?:[:：]|为|系|叫|名叫|是)?(?:${NAME}(?:[、和与及]|以及)){0,8})${NAME}`, 'gu'),
  },
  { kind: 'name', form: new RegExp(`(?:${FAMILY_NAMES})(?:某某|某(?![些种项个类年月日处地])|先生|女士|师傅|老板|大爷|大妈|阿姨)`, 'gu') },
  { kind: 'name', form: /(?<![\u4e00-\u9fa5])[老小][\u4e00-\u9fa5](?=[，。、；：]|说|称|在|的)/gu },
  {
    kind: 'organisation',
    form: /(?:[\u4e00-\u9fa5A-Za-z0-9（）()]{2,16})(?:有限责任公司|有限公司|合作社|经营部|商店|商行|超市|餐馆|饭店|酒店|早点店|小吃店|门市部|加工厂|养殖场|农家乐|诊所|药店)/gu,
  },
  {
    kind: 'address',
    form: /[\u4e00-\u9fa5]{1,4}(?<!农|行政|全|本|各|乡|该|某|新农)(?:村(?![民庄委级干容务镇])|社区|小区|屯|圩街|圩|大道|巷)(?:[（(]虚构[）)])?(?:[\d一二三四五六七八九十]+(?:组|号|栋|幢|单元|室|楼))*/gu,
  },
  { kind: 'address', form: /(?:[\d一二三四五六七八九十]+(?:组|号楼|栋|幢|单元|室)){1,}|(?<=[路街])\d+号/gu },
  { kind: 'document-number', form: /[\u4e00-\u9fa5]{1,10}[〔[（(【]20\d{2}[〕\]）)】][\u4e00-\u9fa5]{0,4}第?\d+号/gu },
  { kind: 'name', form: NAME_FORM, isOne: mayBeName },
  // round amounts are everybody's; one with three figures or more is found again in a published decision
  { kind: 'amount', form: /(?<![\d.])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?=\s*万?元)/gu, isOne: (found) => significant(found) >= 3 },
  { kind: 'sensitive', form: /未成年|残疾|怀孕|患有|精神病|病历|前科|低保|信教/gu },
];
