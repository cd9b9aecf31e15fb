import type { Role } from '../../../kernel/actor.js';

/**
 * Of the justice bureau: who settles, signs, takes back and erases the key of a series. A county default, for no text says
 * who (个人信息保护法 51 leaves it to the organ).
 */
export const SIGNERS = ['dispute-officer', 'supervisor'] as const satisfies readonly Role[];

export const isSigner = (role: Role): boolean => SIGNERS.some((signer) => signer === role);
