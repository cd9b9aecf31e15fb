import type { CaseEvent, Dispute } from '../../../case-file/index.js';
import type { OrganId } from '../../../kernel/ids.js';
import type { RecordedEvent } from '../../../kernel/event.js';
import type { Instant } from '../../../kernel/time.js';

export interface DisputeDocument {
  readonly name: string;
  readonly number?: string;
  readonly organ: OrganId;
  readonly at: Instant;
  readonly version: number;
}

/** 文书 by the event that makes them (domain.md 3.5.6); how they are called is the county's to settle. */
const NAMES: Readonly<Partial<Record<CaseEvent['type'], string>>> = {
  CoordinationApplied: '行政执法争议协调申请书',
  DisputeAccepted: '受理通知书',
  DisputeNotAccepted: '不予受理通知书',
  DisputeForwarded: '协调通知书（转送并要求答复）',
  DisputeResponded: '答复意见',
  CoordinationMeetingHeld: '协调会议纪要',
  CoordinationOpinionIssued: '行政执法争议协调意见书',
  JurisdictionDesignated: '指定管辖通知书',
  DesignationExecuted: '执行情况报告',
};

export const documentsIn = (events: readonly RecordedEvent<CaseEvent>[], disputeId: Dispute['disputeId']): readonly DisputeDocument[] =>
  events.flatMap(({ type, data, version }) => {
    const name = NAMES[type];
    if (name === undefined || !('disputeId' in data) || data.disputeId !== disputeId) return [];
    const number = 'documentNumber' in data ? data.documentNumber : undefined;
    return [{ name, ...(number === undefined ? {} : { number }), organ: data.organ, at: data.occurredAt, version }];
  });
