import { OrganRefDto } from '../../docket/index.js';
import type { PersonalKind } from '../../kernel/identifiers/mask.js';
import type { ShareClass } from '../domain/requests/values.js';

export class DataFieldDto {
  key: string;
  name: string;
  /** What it tells of a person. */
  personal?: PersonalKind;
  /** 敏感个人信息. */
  sensitive: boolean;
}

export class DataItemDto {
  code: string;
  title: string;
  provider: OrganRefDto;
  class: ShareClass;
  className: string;
  fields: DataFieldDto[];
  lookup: string[];
  condition?: string;
  ground?: string;
  updateRule: string;
  example: boolean;
}

/** What of a case file may be asked for. */
export class CaseFieldDto {
  key: string;
  name: string;
  personal?: PersonalKind;
}

export class DataCatalogueDto {
  items: DataItemDto[];
  caseFields: CaseFieldDto[];
}
