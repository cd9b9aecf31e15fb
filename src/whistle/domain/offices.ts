import { organId } from '../../kernel/ids.js';

/** 派单机构: where objections to a dispatch are reviewed (北京市接诉即办工作条例 12, a model). */
export const DISPATCH_CENTRE = organId('sy-sj');
/** 县人民政府: what stays unresolved is reported to it (北京市街道办事处条例 17, 44, models). */
export const COUNTY_GOVERNMENT = organId('sy-zf');
