/** The six steps of a registration, in order. */
export const STEPS = [
  { key: 'source', title: '案源与事实' },
  { key: 'item', title: '职权事项' },
  { key: 'parties', title: '当事人' },
  { key: 'materials', title: '证据、物品、措施' },
  { key: 'officers', title: '办案人员' },
  { key: 'review', title: '核对并登记' },
] as const;
export type StepKey = (typeof STEPS)[number]['key'];

const STEP_OF_FIELD: Readonly<Record<string, StepKey>> = {
  subject: 'source',
  source: 'source',
  sourceNumber: 'source',
  discoveredAt: 'source',
  occurredFrom: 'source',
  occurredTo: 'source',
  harmToLifeOrFinance: 'source',
  township: 'source',
  address: 'source',
  facts: 'source',
  occurredAt: 'source',
  item: 'item',
  cause: 'item',
  provisionsViolated: 'item',
  penaltyBasis: 'item',
  discretion: 'item',
  parties: 'parties',
  evidence: 'materials',
  goods: 'materials',
  measures: 'materials',
  officers: 'officers',
  title: 'review',
  duplicateReason: 'review',
};

/** The fields of a step, for the check when it is left. */
export const fieldsOf = (step: StepKey): readonly string[] => Object.keys(STEP_OF_FIELD).filter((field) => STEP_OF_FIELD[field] === step);

/** The step on which a field stands; `parties.0.idNumber` is on that of the parties. */
export const stepOfField = (path: string): StepKey => STEP_OF_FIELD[path.split('.')[0] ?? ''] ?? 'review';

export const stepIndex = (key: StepKey): number => STEPS.findIndex((step) => step.key === key);
