import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const FORM = /^[\w-]{43}$/;

/** 256 random bits; whoever holds it is signed in. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** False for text that cannot be a token; saves the look-up. */
export const looksLikeToken = (text: string): boolean => FORM.test(text);

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** What a page must repeat in X-CSRF-Token: another site can make the browser send the cookie, but cannot know this. */
export const csrfTokenOf = (token: string): string => createHash('sha256').update(`csrf ${token}`).digest('base64url');

export const isCsrfTokenOf = (token: string, given: string | undefined): boolean => {
  const [expected, actual] = [Buffer.from(csrfTokenOf(token)), Buffer.from(given ?? '')];
  return expected.length === actual.length && timingSafeEqual(expected, actual);
};
