export class OwnEvidenceDto {
  evidenceId: string;
  name: string;
}

/** A file of the provider's own, by which it may answer. */
export class OwnFileDto {
  caseId: string;
  title: string;
  number?: string;
  evidence: OwnEvidenceDto[];
}

export class OwnFilesDto {
  items: OwnFileDto[];
}
