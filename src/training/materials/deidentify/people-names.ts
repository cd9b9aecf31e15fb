import { FAMILY_NAMES } from './patterns.js';

const NAME = new RegExp(`^(?:${FAMILY_NAMES})[\\u4e00-\\u9fa5·]{1,3}$`, 'u');
const FAMILY = new RegExp(`^(?:${FAMILY_NAMES})`, 'u');
const NOBODY = /(?:人员|人|员|民警|干警|同志|代表|队|组|科|股|所|室|局|处|双方|各方|会议)$/u;
const BRACKETS = /[(（][^)）]*[)）]/gu;
const ADDRESSES = [
  '某', '某某', '某甲', '某乙', '某人', '先生', '女士', '小姐', '师傅', '老板', '老板娘', '同志', '大爷', '大妈', '大姐', '大哥', '阿姨', '叔', '哥', '姐',
  '总', '经理', '队长', '副队长', '局长', '副局长', '科长', '股长', '所长', '主任', '书记', '镇长', '乡长', '警官', '医生', '老师', '家', '姓',
] as const; // prettier-ignore
const TOWN = /^.*?(?:市|县|区)(?=.{3})|^[\u4e00-\u9fa5]{1,5}(?:镇|乡|街道)(?=.{3})/u;
const VILLAGE = /[\u4e00-\u9fa5]{2,6}?(?:村|社区|小区|圩街|圩|大道|街|路|巷|屯)/gu;
const COMPANY = /(?:有限责任公司|股份有限公司|有限公司|专业合作社|合作社|经营部|门市部|个体工商户)$/u;

/** 甲某、乙某 are names; 两名执法人员 is nobody's. */
export const isNobody = (text: string): boolean => !NAME.test(text) && NOBODY.test(text);

export const peopleIn = (text: string): readonly string[] =>
  text
    .split(/[、,，;；\s/]+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '' && !isNobody(one));

const plainName = (name: string): string => name.replaceAll(BRACKETS, '').trim();

const bracketed = (name: string): readonly string[] => [
  name,
  name.replaceAll('(', '（').replaceAll(')', '）'),
  name.replaceAll('（', '(').replaceAll('）', ')'),
  plainName(name),
];

export const familyOf = (name: string): string => FAMILY.exec(plainName(name))?.[0] ?? plainName(name).slice(0, 1);

/** The ways in which a text names a person. */
export const formsOfPerson = (name: string): readonly string[] => bracketed(name);

/** 王先生, 王某, 老王: sure only where one person of the file has the family name. */
export const formsOfFamily = (family: string): readonly string[] => [
  ...ADDRESSES.map((address) => `${family}${address}`),
  `老${family}`,
  `小${family}`,
];

/** A shop or company: its name, without the place in front and the form behind. */
export const formsOfOrganisation = (name: string): readonly string[] => {
  const plain = plainName(name);
  const core = plain.replace(TOWN, '').replace(/^(?:上犹县?|江西省?|赣州市?)/u, '');
  const short = core.replace(COMPANY, '');
  return [...bracketed(name), ...[core, short].filter((form) => form.length >= 3)];
};

/** An address: whole, without the town in front, and the villages and streets in it, which are put as 某村. */
export const formsOfAddress = (
  address: string,
): { readonly whole: readonly string[]; readonly parts: readonly (readonly [string, string])[] } => {
  const rest = address.replace(TOWN, '').replace(TOWN, '');
  const parts = [...rest.replace(/^[\u4e00-\u9fa5]{1,5}(?:镇|乡|街道)/u, '').matchAll(VILLAGE)].map(
    ([part]) => [part, `某${/(?:社区|小区|圩街|大道)$/u.exec(part)?.[0] ?? part.slice(-1)}`] as const,
  );
  return { whole: [...bracketed(address), ...bracketed(rest)].filter((form) => form.length >= 3), parts };
};
