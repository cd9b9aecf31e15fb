import { organId } from '../../kernel/ids.js';

/** 县行政审批局（政务数据主管部门）: keeps the desk and dispatches; a county default to be confirmed (domain.md 8.3). */
export const DISPATCH_OFFICE = organId('sy-sj');
