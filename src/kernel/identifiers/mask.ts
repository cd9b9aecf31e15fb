/** Masking of personal data for those who may see a case but not the person (《个人信息保护法》 51, 《生态环境行政处罚办法》 64). */

const STAR = '*';

/** A name with its first character only: 张**. Names of organisations are not masked with this. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = Array.from(name);
  return first + STAR.repeat(rest.length === 0 ? 1 : rest.length);
};

/** An identity number with its first and last character: place and date of birth are hidden too. */
export const maskResidentId = (id: string): string => (id.length < 8 ? STAR.repeat(id.length) : keep(id, 1, 1));

/** A phone number with the middle hidden: 138****0000; short ones wholly. */
export const maskPhone = (phone: string): string => (phone.length < 8 ? STAR.repeat(phone.length) : keep(phone, 3, 4));

/** An account number with its last four digits. */
export const maskAccount = (account: string): string => (account.length < 8 ? STAR.repeat(account.length) : keep(account, 0, 4));

/** An address down to county or township; house, road and number are hidden. */
export const maskAddress = (address: string): string => {
  const area = /^.*?(?:县|区|市辖区|镇|乡|街道)(?:.*?(?:镇|乡|街道))?/u.exec(address)?.[0] ?? '';
  return area.length === address.length ? address : `${area}${STAR.repeat(4)}`;
};

/** Marks of 生态环境行政处罚办法 64 on a field: what it tells of a person or of a business. */
export const PERSONAL_KINDS = [
  'name',
  'id-number',
  'phone',
  'address',
  'birth-date',
  'account',
  'health',
  'property',
  'trade-secret',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A value with what it tells of a person hidden; of health, property and secrets of a business nothing is left. */
export const maskAs = (kind: PersonalKind, value: string): string => {
  switch (kind) {
    case 'name':
      return maskName(value);
    case 'id-number':
      return maskResidentId(value);
    case 'phone':
      return maskPhone(value);
    case 'address':
      return maskAddress(value);
    case 'account':
      return maskAccount(value);
    case 'birth-date':
    case 'health':
    case 'property':
    case 'trade-secret':
      return STAR.repeat(4);
  }
};

const keep = (text: string, head: number, tail: number): string =>
  Array.from(text)
    .map((character, index, all) => (index < head || index >= all.length - tail ? character : STAR))
    .join('');
