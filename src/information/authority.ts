import { organId } from '../kernel/ids.js';

/** 县政务数据共享主管部门; it shares with townships too (政务数据共享条例 30). */
export const DATA_AUTHORITY = organId('sy-sj');
