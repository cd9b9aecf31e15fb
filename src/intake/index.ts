export { IntakeModule } from './intake.module.js';
export { ORDER_STATE_NAMES } from './domain/names.js';
export { ORDER_STEPS, type OrderTransition } from './domain/transitions.js';
export { type OrderRequest, TakeOrderStep } from './use-cases/take-order-step.js';
export { OpenCaseFromOrder, type CaseOfOrder, caseOfOrder } from './use-cases/open-case-from-order.js';
export { orderOfNumber } from './order-number.js';
export { MergeOrders } from './use-cases/merge-orders.js';
export type { OrderInput } from './use-cases/order-input.js';
