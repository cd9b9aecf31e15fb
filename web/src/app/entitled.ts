import type { Role, User } from '../api/types';

const REGISTERING: readonly Role[] = ['case-officer', 'unit-head'];
/** They read every file and handle none. */
const OVERSEEING: readonly Role[] = ['supervisor', 'dispute-officer', 'county-leader'];

/** They are party to disputes, and owe duties, as people of their organ. */
const IN_AN_ORGAN: readonly Role[] = ['case-officer', 'unit-head', 'legal-reviewer', 'leader', 'head', 'registrar', 'auxiliary'];
/** They issue the papers of supervision (行政执法监督条例 6, 29). */
const SUPERVISING: readonly Role[] = ['supervisor', 'county-leader'];

const seesWorkOf = (acting: User['acting']): boolean => acting !== undefined && [...OVERSEEING, ...IN_AN_ORGAN].includes(acting.role);

/** Whether the person keeps the platform running, in the position used now. */
export const keepsRunning = ({ acting }: User): boolean => acting?.role === 'administrator';

/** They keep the law library, by default of the county. */
const KEEPING_LAW: readonly Role[] = ['catalogue-manager', 'supervisor', 'administrator'];

/** Whether importing statutes is worth offering, in the position used now; the server decides. */
export const mayImportLaw = ({ acting }: User): boolean => acting !== undefined && KEEPING_LAW.includes(acting.role);
/** Whether the person draws copies for teaching, builds courses and runs classes, in the position used now. */
export const teaches = ({ acting }: User): boolean => acting?.role === 'trainer';

/** Whether registration is worth offering; the server decides. */
export const mayRegister = ({ positions }: User): boolean => positions.some(({ role }) => REGISTERING.includes(role));

/** Whether the server gives the person any case file: it goes by every position in the organ that is acted for. */
export const seesFiles = ({ acting, positions }: User): boolean =>
  acting !== undefined && positions.some((position) => position.organId === acting.organId && seesWorkOf(position));

/** Whether branches are for the person: of the files they read, or of copies for teaching. */
export const seesBranches = (user: User): boolean => seesFiles(user) || user.acting?.role === 'trainer';

/** Whether the board of supervision holds anything for the person, in the position used now. */
export const seesBoard = ({ acting }: User): boolean => seesWorkOf(acting);

/** Whether the person supervises, in the position used now. */
export const supervises = ({ acting }: User): boolean => acting !== undefined && SUPERVISING.includes(acting.role);

/** Whether the person looks on rather than handles, in the position used now. */
export const overseesOnly = ({ acting }: User): boolean => acting !== undefined && OVERSEEING.includes(acting.role);

/** Those who may write a push, and who sign it (政务数据共享条例 20). */
const PUSHING: readonly Role[] = ['case-officer', 'unit-head', 'registrar', 'data-office-head', 'leader', 'head'];

/** Whether pushes and subscriptions are for the person, in the position used now. */
export const seesPushes = ({ acting }: User): boolean => seesWorkOf(acting) || acting?.role === 'data-office-head';

/** Whether writing a push is worth offering; the server decides. */
export const writesPushes = ({ acting }: User): boolean => acting !== undefined && PUSHING.includes(acting.role);

/** Whether disputes and what was decided in them are for the person, in the position used now. */
export const seesDisputes = ({ acting }: User): boolean => seesWorkOf(acting);

/** Whether the person decides what the bureau brings before the county government, in the position used now. */
export const decidesDisputes = ({ acting }: User): boolean => acting?.role === 'county-leader';

/** Whether whistles are for the person, in the position used now. */
export const seesWhistles = ({ acting }: User): boolean => seesWorkOf(acting) || acting?.role === 'dispatcher';

/** Whether the person may draft a whistle, in the position used now; the server decides. */
export const mayWhistle = ({ acting }: User): boolean =>
  acting !== undefined && REGISTERING.includes(acting.role) && /^360724\d{3}$/.test(acting.organId);

/** They ask for information, answer, or decide a dispute of sharing; the justice bureau does none of it (政务数据共享条例 20, 28). */
const SHARING: readonly Role[] = [...IN_AN_ORGAN, 'data-office-head', 'county-leader'];

/** Whether requests for information are for the person, in the position used now. */
export const sharesInformation = ({ acting }: User): boolean => acting !== undefined && SHARING.includes(acting.role);

/** Whether copies for teaching are for the person: to draw them, or to answer for them. */
export const seesMaterials = (user: User): boolean =>
  teaches(user) || user.acting?.role === 'dispute-officer' || user.acting?.role === 'supervisor';

/** Whether the person dispatches work orders, in the position used now. */
export const dispatches = ({ acting }: User): boolean => acting?.role === 'dispatcher';

/** Whether work orders are for the person, in the position used now. */
export const seesOrders = (user: User): boolean => dispatches(user) || seesWorkOf(user.acting);
