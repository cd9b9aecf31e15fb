/** The end of a Chinese sentence for a constraint of class-validator; what comes before is the field. */
type Message = (constraints: readonly unknown[]) => string;

const list = (value: unknown): string => (Array.isArray(value) ? value : Object.values(value ?? {})).map(String).join('、');
const first = ([value]: readonly unknown[]): string => String(value);

/** By the name class-validator gives the constraint. */
export const VALIDATION_MESSAGES: Readonly<Record<string, Message>> = {
  isDefined: () => '不能为空',
  isNotEmpty: () => '不能为空',
  isNotEmptyObject: () => '不能为空',
  isString: () => '应为文字',
  isBoolean: () => '应为 true 或 false',
  isInt: () => '应为整数',
  isNumber: () => '应为数字',
  isNumberString: () => '应为数字',
  isPositive: () => '应大于 0',
  isDivisibleBy: (constraints) => `应为 ${first(constraints)} 的倍数`,
  min: (constraints) => `不能小于 ${first(constraints)}`,
  max: (constraints) => `不能大于 ${first(constraints)}`,
  minLength: (constraints) => `不能少于 ${first(constraints)} 个字`,
  maxLength: (constraints) => `不能超过 ${first(constraints)} 个字`,
  isLength: ([min, max]) => (typeof max === 'number' ? `应为 ${String(min)} 到 ${max} 个字` : `不能少于 ${String(min)} 个字`),
  isArray: () => '应为列表',
  arrayMinSize: (constraints) => `至少要有 ${first(constraints)} 项`,
  arrayMaxSize: (constraints) => `最多 ${first(constraints)} 项`,
  arrayNotEmpty: () => '至少要有一项',
  arrayUnique: () => '不能有重复的项',
  isObject: () => '应为一组字段',
  isInstance: () => '应为一组字段',
  nestedValidation: () => '应为一组字段',
  isIn: ([choices]) => `应为以下之一：${list(choices)}`,
  isEnum: ([, choices]) => `应为以下之一：${list(choices)}`,
  equals: (constraints) => `应为 ${first(constraints)}`,
  matches: () => '格式不正确',
  isUuid: () => '应为有效的编号（UUID）',
  isDateString: () => '应为有效的日期',
  isIso8601: () => '应为有效的日期',
  isEmail: () => '应为有效的电子邮箱',
  isUrl: () => '应为有效的网址',
  isLatitude: () => '应为有效的纬度',
  isLongitude: () => '应为有效的经度',
  isBase64: () => '应为 Base64 编码',
  isHexadecimal: () => '应为十六进制数字',
  whitelistValidation: () => '不是可以填写的字段',
  unknownValue: () => '不能识别',
};
