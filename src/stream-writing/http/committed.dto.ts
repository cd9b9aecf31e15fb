/** What a write answers: read on with `?atLeast=<position>`. */
export class CommittedDto {
  version: number;
  position: string;
}
