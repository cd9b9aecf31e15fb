import type { components } from '../../api/schema.js';

type MeasureKind = components['schemas']['MeasureBody']['kind'];

/** The rule by which a measure runs out; orders have no statutory end (行政处罚法 56, 行政强制法 25). */
export const EXPIRY_RULES: Readonly<Partial<Record<MeasureKind, string>>> = {
  preservation: 'APL-56',
  sealing: 'COE-25',
  seizure: 'COE-25',
};
/** 当场采取: to be approved within 24 hours (行政强制法 19). */
export const APPROVAL_RULE = 'COE-19';
