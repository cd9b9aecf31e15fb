import { OfficerRefDto, OrganRefDto } from '../../../docket/index.js';
import { CommittedDto } from '../../../stream-writing/index.js';

/** A finished file without parties, title and texts. */
export class CandidateDto {
  caseId: string;
  item: string;
  itemName: string;
  townshipName: string;
  organs: OrganRefDto[];
  /** Of the registration, `YYYY-MM`. */
  month: string;
  stateName: string;
  events: number;
  /** In Chinese. */
  mechanisms: string[];
  /** Clocks that were met late. */
  late: number;
}
export class CandidatesDto {
  items: CandidateDto[];
  next?: string;
}

export class SeriesDto {
  series: string;
  name: string;
}

export class MaterialRowDto {
  materialId: string;
  title: string;
  source: 'file' | 'scenario';
  state: 'drawn' | 'released' | 'withdrawn';
  stateName: string;
  itemName: string;
  organs: OrganRefDto[];
  events: number;
  findings: number;
  openFindings: number;
  series?: string;
  drawnBy: OfficerRefDto;
  drawnAt: string;
}
export class MaterialListDto {
  items: MaterialRowDto[];
  /** Series that a new copy can join. */
  series: SeriesDto[];
}

export class CastMemberDto {
  officer: string;
  name: string;
  organ: OrganRefDto;
  /** In Chinese. */
  roles: string[];
}

export class TeachingMaterialDto {
  materialId: string;
  title: string;
  source: 'file' | 'scenario';
  state: 'drawn' | 'released' | 'withdrawn';
  stateName: string;
  /** Of the material's own stream, for If-Match. */
  version: number;
  events: number;
  findings: number;
  openFindings: number;
  shiftedDays: number;
  drawnBy: OfficerRefDto;
  drawnAt: string;
  releasedBy?: OfficerRefDto;
  releasedAt?: string;
  opinion?: string;
  withdrawnBy?: OfficerRefDto;
  withdrawnAt?: string;
  reason?: string;
  cast: CastMemberDto[];
  /** Whether the viewer may read the history now: signers always, others after release. */
  readable: boolean;
  /** Whether the viewer may settle findings and sign. */
  maySign: boolean;
  mayWithdraw: boolean;
}

export class OccurrenceDto {
  version: number;
  field: string;
  /** The words around it; 【】 stands for what was found. */
  window: string;
}
export class FindingDto {
  finding: number;
  kind: string;
  kindName: string;
  count: number;
  occurrences: OccurrenceDto[];
  /** What was found, for the signer, while it is not settled. */
  words?: string;
  settled: boolean;
  /** What stands in the copy now. */
  settledAs?: 'replaced' | 'kept';
  settledWords?: string;
  reason?: string;
}
export class ReplacedDto {
  kind: string;
  kindName: string;
  count: number;
}
export class MaterialReportDto {
  items: FindingDto[];
  replaced: ReplacedDto[];
  /** What stays in any copy and may lead to the matter, in Chinese. */
  risks: string[];
}

export class DrawnMaterialDto extends CommittedDto {
  materialId: string;
}
