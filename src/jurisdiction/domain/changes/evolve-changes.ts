import type { CatalogueChange, CatalogueChanges, ChangeStep } from './change-state.js';
import { type CatalogueChangeEvent, REVIEW_OFFICES } from './change.events.js';

type Terms = Extract<CatalogueChangeEvent, { type: 'CatalogueChangeApplied' | 'CatalogueChangeRevised' }>['data'];

const stepOf = ({ type, data }: CatalogueChangeEvent): ChangeStep => ({
  type,
  by: data.by,
  organ: data.organ,
  at: data.occurredAt,
  ...('office' in data ? { office: data.office } : {}),
  ...textOf(data),
});
const textOf = (data: CatalogueChangeEvent['data']): { readonly text?: string } => {
  if ('opinion' in data) return { text: data.opinion };
  if ('content' in data) return {};
  return 'reasons' in data ? { text: data.reasons } : {};
};

const termsOf = ({ content, basis, reasons, effectiveFrom, example }: Terms) => ({ content, basis, reasons, effectiveFrom, example });

const applied = (data: Terms): CatalogueChange => ({
  changeId: data.changeId,
  ...termsOf(data),
  state: 'applied',
  applicant: data.organ,
  appliedBy: [data.by],
  appliedAt: data.occurredAt,
  reviewedBy: [],
  steps: [],
});

const moved = (change: CatalogueChange, { type, data }: CatalogueChangeEvent): CatalogueChange => {
  switch (type) {
    case 'CatalogueChangeApplied':
      return change; // told twice
    case 'CatalogueChangeRevised': // consent and reviews were about other terms
      return { ...change, ...termsOf(data), state: 'applied', appliedBy: [...change.appliedBy, data.by], reviewedBy: [] };
    case 'CatalogueChangeConsented':
      return { ...change, state: 'consented' };
    case 'CatalogueChangeReviewed': {
      const reviewedBy = [...new Set([...change.reviewedBy, data.office])];
      return { ...change, reviewedBy, state: REVIEW_OFFICES.every((office) => reviewedBy.includes(office)) ? 'reviewed' : change.state };
    }
    case 'CatalogueChangeReturned':
      return { ...change, state: 'returned' };
    case 'CatalogueChangeWithdrawn':
      return { ...change, state: 'withdrawn' };
    case 'CatalogueChangeApproved': {
      const { by, occurredAt: at, documentNumber, publication, effects } = data;
      return {
        ...change,
        state: 'approved',
        approval: { by, at, documentNumber, ...(publication === undefined ? {} : { publication }), effects },
      };
    }
  }
};

/** Total: an event of a change that nobody applied for changes nothing. */
export const evolveChanges = (state: CatalogueChanges, event: CatalogueChangeEvent): CatalogueChanges => {
  const known = state.changes.some(({ changeId }) => changeId === event.data.changeId);
  const changes = !known && event.type === 'CatalogueChangeApplied' ? [...state.changes, applied(event.data)] : state.changes;
  return {
    changes: changes.map((change) =>
      change.changeId === event.data.changeId ? { ...moved(change, event), steps: [...change.steps, stepOf(event)] } : change,
    ),
  };
};
