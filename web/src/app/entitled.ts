import type { Role, User } from '../api/types';

const REGISTERING: readonly Role[] = ['case-officer', 'unit-head'];
/** They read every file and handle none. */
const OVERSEEING: readonly Role[] = ['supervisor', 'dispute-officer', 'county-leader'];

/** Whether the person keeps the platform running, in the position used now. */
export const keepsRunning = ({ acting }: User): boolean => acting?.role === 'administrator';

/** Whether registration is worth offering; the server decides. */
export const mayRegister = ({ positions }: User): boolean => positions.some(({ role }) => REGISTERING.includes(role));

/** Whether the person looks on rather than handles, in the position used now. */
export const overseesOnly = ({ acting }: User): boolean => acting !== undefined && OVERSEEING.includes(acting.role);
