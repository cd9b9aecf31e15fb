import type { Instant } from '../kernel/time.js';

const LAST_MS = 9_999_999_999_999;
/** Text that sorts the later instant first. */
export const newestFirst = (at: Instant): string => String(LAST_MS - Date.parse(at)).padStart(13, '0');
