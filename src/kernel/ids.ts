declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** UUID of a case file 案卷; its stream is `case-<uuid>`. */
export type CaseId = Branded<'CaseId'>;
/** Key of an organ in the organ register, e.g. `360724103` (division code of a township) or `sy-zrzy`. */
export type OrganId = Branded<'OrganId'>;
/** UUID of an officer in the officer register. */
export type OfficerId = Branded<'OfficerId'>;
/** Identifies a 移送 inside its case file. */
export type HandoffId = Branded<'HandoffId'>;
/** Identifies a 执法协商 inside its case file. */
export type ConsultationId = Branded<'ConsultationId'>;
/** Identifies a 争议 inside its case file. */
export type DisputeId = Branded<'DisputeId'>;
/** Identifies a 督办 inside its case file. */
export type SupervisionId = Branded<'SupervisionId'>;
/** Identifies a 涉嫌犯罪移送 inside its case file. */
export type CriminalTransferId = Branded<'CriminalTransferId'>;
/** UUID of a 信息共享: one request, push or subscription; its stream is `share-<uuid>`. */
export type ShareId = Branded<'ShareId'>;
/** UUID of a 吹哨; its stream is `whistle-<uuid>`. */
export type WhistleId = Branded<'WhistleId'>;
/** UUID of a 工单 of 接诉即办; its stream is `order-<uuid>`. */
export type OrderId = Branded<'OrderId'>;
/** UUID of a change of the power catalogue, in the stream `catalogue-<county>`. */
export type CatalogueChangeId = Branded<'CatalogueChangeId'>;
/** UUID of a 教学案卷, a history for teaching; its stream is `material-<uuid>`. */
export type MaterialId = Branded<'MaterialId'>;
/** UUID of a 系列, copies that share their pseudonyms; its stream is `series-<uuid>`. */
export type SeriesId = Branded<'SeriesId'>;
/** UUID of a 推演, a branch from a history; its stream is `branch-<uuid>`. */
export type BranchId = Branded<'BranchId'>;
/** UUID of a 课程; its stream is `course-<uuid>`. */
export type CourseId = Branded<'CourseId'>;
/** UUID of a 培训班; its stream is `class-<uuid>`. */
export type ClassId = Branded<'ClassId'>;
/** UUID of one trainee's 作答; its stream is `attempt-<uuid>`. */
export type AttemptId = Branded<'AttemptId'>;
/** Code of an item of the power catalogue 权责清单. */
export type ItemCode = Branded<'ItemCode'>;
/** Id of a clock inside its case file: `<purpose>:<what it runs for>`. */
export type ClockId = Branded<'ClockId'>;
/** Name of an event stream: `<category>-<id>`. */
export type StreamName = Branded<'StreamName'>;
/** Opaque place of an event in commit order; two positions of one store compare as text. */
export type Position = Branded<'Position'>;
/** UUID of a record: the whole of its streams, in whichever engine it is kept. */
export type RecordId = Branded<'RecordId'>;
/** 64 hexadecimal digits of an SM3 digest (GB/T 32905). */
export type Digest = Branded<'Digest'>;

export const caseId = (value: string): CaseId => value as CaseId;
export const organId = (value: string): OrganId => value as OrganId;
export const officerId = (value: string): OfficerId => value as OfficerId;
export const handoffId = (value: string): HandoffId => value as HandoffId;
export const consultationId = (value: string): ConsultationId => value as ConsultationId;
export const disputeId = (value: string): DisputeId => value as DisputeId;
export const supervisionId = (value: string): SupervisionId => value as SupervisionId;
export const criminalTransferId = (value: string): CriminalTransferId => value as CriminalTransferId;
export const shareId = (value: string): ShareId => value as ShareId;
export const whistleId = (value: string): WhistleId => value as WhistleId;
export const orderId = (value: string): OrderId => value as OrderId;
export const catalogueChangeId = (value: string): CatalogueChangeId => value as CatalogueChangeId;
export const materialId = (value: string): MaterialId => value as MaterialId;
export const seriesId = (value: string): SeriesId => value as SeriesId;
export const branchId = (value: string): BranchId => value as BranchId;
export const courseId = (value: string): CourseId => value as CourseId;
export const classId = (value: string): ClassId => value as ClassId;
export const attemptId = (value: string): AttemptId => value as AttemptId;
export const itemCode = (value: string): ItemCode => value as ItemCode;
export const clockId = (purpose: string, subject: string): ClockId => `${purpose}:${subject}` as ClockId;
export const position = (value: string): Position => value as Position;
export const recordId = (value: string): RecordId => value as RecordId;
export const digest = (value: string): Digest => value as Digest;
export const streamName = (value: string): StreamName => value as StreamName;
export const caseStream = (id: CaseId): StreamName => streamName(`case-${id}`);
export const shareStream = (id: ShareId): StreamName => streamName(`share-${id}`);
export const whistleStream = (id: WhistleId): StreamName => streamName(`whistle-${id}`);
export const orderStream = (id: OrderId): StreamName => streamName(`order-${id}`);
export const materialStream = (id: MaterialId): StreamName => streamName(`material-${id}`);
export const seriesStream = (id: SeriesId): StreamName => streamName(`series-${id}`);
export const branchStream = (id: BranchId): StreamName => streamName(`branch-${id}`);
export const courseStream = (id: CourseId): StreamName => streamName(`course-${id}`);
export const classStream = (id: ClassId): StreamName => streamName(`class-${id}`);
export const attemptStream = (id: AttemptId): StreamName => streamName(`attempt-${id}`);
/** All changes of a county's power catalogue; `county` is its division code. */
export const catalogueStream = (county: string): StreamName => streamName(`catalogue-${county}`);

/** Source of new ids, injected so that a seed or a test is the same every time. */
export abstract class Ids {
  abstract next(): string;
}
