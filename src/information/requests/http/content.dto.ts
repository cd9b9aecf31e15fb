export class SharedFieldDto {
  field: string;
  name: string;
  value: string;
  /** What points to the person is hidden. */
  masked: boolean;
}

export class SharedRecordDto {
  record: string;
  fields: SharedFieldDto[];
}

/** A document as the file lists it. */
export class SharedDocumentDto {
  asked: string;
  name: string;
  copies: number;
  pages?: number;
  collectedAt: string;
  /** SM3 of the stored file, when there is one. */
  digest?: string;
}

/** What is shared, no more than was granted; that it was read is in the log. */
export class SharedContentDto {
  shareId: string;
  title: string;
  providerName: string;
  purpose: string;
  conditions: string;
  until: string;
  /** When it was delivered; case material stands as it stood then. */
  deliveredAt: string;
  readAt: string;
  records: SharedRecordDto[];
  documents: SharedDocumentDto[];
}
