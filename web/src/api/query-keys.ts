/** Names of what is cached. Everything of one file begins with the same two, so that a notice refreshes it at once. */
export const keys = {
  me: ['me'] as const,
  sessions: ['sessions'] as const,
  demoAccounts: ['demo-accounts'] as const,
  organs: (asOf?: string) => ['organs', asOf ?? 'today'] as const,
  officers: (asOf?: string) => ['officers', asOf ?? 'today'] as const,
  desk: ['desk'] as const,
  docket: (filters: Readonly<Record<string, unknown>>) => ['docket', filters] as const,
  dockets: ['docket'] as const,
  /** Below the dockets: whatever makes them old makes these old. */
  disputes: (filters: Readonly<Record<string, unknown>>) => ['docket', 'disputes', filters] as const,
  disputeFigures: ['docket', 'dispute-figures'] as const,
  precedents: (filters: Readonly<Record<string, unknown>>) => ['docket', 'precedents', filters] as const,
  board: (filters: Readonly<Record<string, unknown>>) => ['docket', 'board', filters] as const,
  orders: (filters: Readonly<Record<string, unknown>>) => ['docket', 'orders', filters] as const,
  orderFigures: ['docket', 'order-figures'] as const,
  /** Beside the files: whatever makes a file old may make its order old. */
  order: (orderId: string) => ['case', 'order', orderId] as const,
  drafts: ['drafts'] as const,
  case: (caseId: string) => ['case', caseId] as const,
  caseDetail: (caseId: string) => ['case', caseId, 'detail'] as const,
  dispute: (caseId: string, disputeId: string) => ['case', caseId, 'dispute', disputeId] as const,
  similarPrecedents: (caseId: string, kind: string | undefined) => ['case', caseId, 'precedents', kind ?? 'any'] as const,
  operation: ['operation'] as const,
  timeline: (caseId: string) => ['case', caseId, 'timeline'] as const,
};
