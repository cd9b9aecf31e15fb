import { INFO_REQUEST_EVENTS } from './event-types.js';
import { evolveClocks } from './clocks.js';
import type { InfoRequestEvent } from './events.js';
import type { Share, ShareDispute, ShareRecord } from './share.js';

type Drafted = Extract<InfoRequestEvent, { type: 'InfoRequestDrafted' }>;

const draftFrom = ({ data }: Drafted): Share => ({
  begun: true,
  shareId: data.shareId,
  state: 'drafted',
  requester: data.organ,
  provider: data.provider,
  authority: data.authority,
  ...(data.class === undefined ? {} : { class: data.class }),
  title: data.title,
  ...(data.caseId === undefined ? {} : { caseId: data.caseId }),
  scope: data.scope,
  basis: data.basis,
  scenario: data.scenario,
  purpose: data.purpose,
  mode: data.mode,
  until: data.until,
  draftedBy: data.by,
  draftedAt: data.occurredAt,
  corrections: [],
  onward: [],
  directed: false,
  clocks: [],
});

/** Other kinds of 信息共享 have streams of the same category; their events change no request. */
const KNOWN: ReadonlySet<string> = new Set(INFO_REQUEST_EVENTS);

/** Total: any prefix of a history folds. */
export const evolve = (share: ShareRecord, event: InfoRequestEvent): ShareRecord => {
  if (!KNOWN.has(event.type)) return share;
  if (event.type === 'InfoRequestDrafted') return share.begun ? share : draftFrom(event);
  if (!share.begun) return share;
  return { ...next(share, event), clocks: evolveClocks(share.clocks, event.data.clocks) };
};

const next = (share: Share, { type, data }: Exclude<InfoRequestEvent, Drafted>): Share => {
  const at = data.occurredAt;
  switch (type) {
    case 'InfoRequestRevised':
      return {
        ...share,
        scope: data.scope,
        basis: data.basis,
        scenario: data.scenario,
        purpose: data.purpose,
        mode: data.mode,
        until: data.until,
      };
    case 'InfoRequested':
      return { ...share, state: 'requested', signedBy: data.by, requestedAt: at };
    case 'InfoRequestWithdrawn':
      return { ...share, state: 'withdrawn', ended: { reasons: data.reasons, at, by: data.organ } };
    case 'InfoSupplementNoticed':
      return { ...share, state: 'supplement-noticed', notice: { missing: data.missing, at } };
    case 'InfoSupplemented':
      return {
        ...share,
        state: 'requested',
        scope: data.scope,
        ...(share.notice === undefined ? {} : { notice: { ...share.notice, suppliedAt: at, note: data.note } }),
      };
    case 'InfoExtensionRequested':
      return { ...share, extension: { reasons: data.reasons, at, outcome: 'asked' } };
    case 'InfoExtended':
      return {
        ...share,
        extension: { reasons: share.extension?.reasons ?? data.reasons, at, outcome: 'given', answer: data.reasons },
      };
    case 'InfoExtensionDeclined':
      return {
        ...share,
        ...(share.extension === undefined ? {} : { extension: { ...share.extension, outcome: 'declined', answer: data.reasons } }),
      };
    case 'InfoGranted':
      return {
        ...share,
        state: 'granted',
        grant: { ...data.grant, conditional: data.conditional, by: data.by, at },
        ...(data.caseId === undefined ? {} : { providerCase: data.caseId }),
      };
    case 'InfoRefused':
      return { ...share, state: 'refused', refusal: { ground: data.ground, reasons: data.reasons, by: data.by, at } };
    case 'InfoDelivered':
      return {
        ...share,
        state: 'delivered',
        delivered: { at, records: data.records ?? [], ...(data.caseVersion === undefined ? {} : { caseVersion: data.caseVersion }) },
      };
    case 'InfoRead':
    case 'InfoReadRefused':
      return share;
    case 'InfoCorrectionRequested': {
      const { correctionId, record, field, problem, by } = data;
      return { ...share, corrections: [...share.corrections, { correctionId, record, field, problem, requestedBy: by, requestedAt: at }] };
    }
    case 'InfoCorrected': {
      const answer = { explanation: data.explanation, at, ...(data.value === undefined ? {} : { value: data.value }) };
      return {
        ...share,
        corrections: share.corrections.map((known) => (known.correctionId === data.correctionId ? { ...known, answer } : known)),
      };
    }
    case 'InfoMisused':
      return { ...share, misuse: { facts: data.facts, by: data.organ, at } };
    case 'InfoAccessSuspended':
      return {
        ...share,
        state: 'suspended',
        ...(share.misuse === undefined ? {} : { misuse: { ...share.misuse, rectifyBy: data.rectifyBy } }),
      };
    case 'InfoRectified':
      return { ...share, ...(share.misuse === undefined ? {} : { misuse: { ...share.misuse, report: data.report } }) };
    case 'InfoAccessResumed':
      return { ...share, state: 'delivered' };
    case 'InfoTerminated':
      return { ...share, state: 'terminated', ended: { reasons: data.reasons, at, by: data.organ } };
    case 'InfoRecalled':
      return { ...share, state: 'recalled', ended: { reasons: data.reasons, at, by: data.organ, ground: data.ground } };
    case 'InfoOnwardConsented':
      return { ...share, onward: [...share.onward, { to: data.to, purpose: data.purpose }] };
    case 'InfoPassedOn':
      return { ...share, onward: share.onward.map((known) => (known.to === data.to ? { ...known, passedAt: at } : known)) };
    case 'InfoNegotiated':
      return {
        ...share,
        negotiation: { content: data.content, agreed: data.agreed, at },
        ...(data.agreed && share.state === 'refused' ? { state: 'requested' as const, directed: true } : {}),
      };
    case 'InfoDisputeRaised':
      return { ...share, dispute: { stage: 'coordinating', matter: data.matter, raisedBy: data.organ, raisedAt: at, level: data.level } };
    case 'InfoDisputeCoordinated': {
      const { outcome, opinion, documentNumber, government } = data;
      return settled(share, outcome, {
        stage: outcome === 'no-agreement' ? 'deciding' : 'settled',
        coordination: { outcome, opinion, at, ...(documentNumber === undefined ? {} : { documentNumber }) },
        ...(government === undefined ? {} : { government }),
      });
    }
    case 'InfoDisputeDecided': {
      const { outcome, decision, documentNumber } = data;
      return settled(share, outcome, { stage: 'settled', decision: { outcome, text: decision, documentNumber, at } });
    }
  }
};

/** What was refused comes back to the provider to be granted; other states stay as they are. */
const settled = (share: Share, outcome: 'share' | 'not-share' | 'no-agreement', change: Partial<ShareDispute>): Share => ({
  ...share,
  ...(share.dispute === undefined ? {} : { dispute: { ...share.dispute, ...change } }),
  ...(outcome === 'share' ? { directed: true, ...(share.state === 'refused' ? { state: 'requested' as const } : {}) } : {}),
});
