import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's second recommendation for Argon2id, which is the default algorithm: 19 MiB, two passes. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const normalised = (password: string): string => password.normalize('NFC');

export const hashPassword = (password: string): Promise<string> => hash(normalised(password), PARAMETERS);

export const passwordMatches = (passwordHash: string, password: string): Promise<boolean> => verify(passwordHash, normalised(password));

let decoy: Promise<string> | undefined;

/** Takes as long as {@link passwordMatches} and is always false: for names that do not exist. */
export const passwordMatchesNobody = async (password: string): Promise<false> => {
  decoy ??= hashPassword('nobody signs in with this');
  await passwordMatches(await decoy, password);
  return false;
};

const COMMON = /^(?:(.)\1+|(?:0?1234567890?)+|password\d*|qwertyuiop\d*|admin\d*|jieli\d*|shangyou\d*)$/i;

/** Why a password may not be chosen, as a Chinese sentence; undefined when it may. */
export const passwordFault = (password: string, username: string): string | undefined => {
  const length = Array.from(password).length;
  if (length < 10) return '密码至少要有 10 个字符。';
  if (length > 200) return '密码不能超过 200 个字符。';
  if (COMMON.test(password)) return '这个密码太常见，请另选一个。';
  if (password.toLowerCase().includes(username.toLowerCase())) return '密码不能包含用户名。';
  return undefined;
};

/** Without characters that are easily taken for another. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A random password of 16 characters, about 92 bits. */
export const generatePassword = (): string => Array.from({ length: 16 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
