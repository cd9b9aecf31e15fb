export class DraftDto {
  draftId: string;
  title: string;
  updatedAt: string;
  body: Record<string, unknown>;
}

export class DraftsDto {
  items: DraftDto[];
}
