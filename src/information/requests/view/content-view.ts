import { Injectable } from '@nestjs/common';
import { type OpenFile, type CaseEvent, evolve, unopened } from '../../../case-file/index.js';
import { CaseReader } from '../../../docket/index.js';
import { type PersonalKind, maskAs } from '../../../kernel/identifiers/mask.js';
import { type RecordedEvent, factOf } from '../../../kernel/event.js';
import { DataCatalogue } from '../../data-catalogue/data-catalogue.service.js';
import { CASE_FIELD_NAMES } from '../../domain/requests/names.js';
import type { Share } from '../../domain/requests/share.js';
import { CASE_RECORD } from '../../domain/requests/using.js';
import type { CaseField, Grant, GrantedField } from '../../domain/requests/values.js';
import { CASE_FIELD_MARKS, caseFieldValues } from '../case-fields.js';
import type { SharedDocumentDto, SharedFieldDto, SharedRecordDto } from '../http/content.dto.js';
import { hidingParties } from './hidden-parties.js';

export interface SharedContent {
  readonly records: SharedRecordDto[];
  readonly documents: SharedDocumentDto[];
}

/** Where the value of a field comes from, and what it tells of a person. */
interface Source {
  readonly name: string;
  readonly personal?: PersonalKind;
  readonly values: readonly string[];
}

/** The scoped view: the granted fields of the granted records, and nothing that lies beside them. */
@Injectable()
export class ContentView {
  constructor(
    private readonly catalogue: DataCatalogue,
    private readonly cases: CaseReader,
  ) {}

  async of(share: Share, personalData: boolean): Promise<SharedContent> {
    const { grant } = share;
    if (grant === undefined) return { records: [], documents: [] };
    return share.scope.kind === 'case'
      ? this.ofCase(share, grant, personalData)
      : this.ofCatalogue(share, grant, share.scope.item, personalData);
  }

  private async ofCatalogue(share: Share, grant: Grant, code: string, personalData: boolean): Promise<SharedContent> {
    const item = await this.catalogue.item(code);
    const records = await this.catalogue.records(code, share.delivered?.records ?? []);
    const fields = new Map(item?.fields.map((field) => [field.key, field]));
    return {
      documents: [],
      records: records.map(({ id, data }) => ({
        record: id,
        fields: grant.fields.flatMap((granted) => {
          const field = fields.get(granted.field);
          const value = corrected(share, id, granted.field) ?? data[granted.field];
          if (field === undefined || value === undefined) return [];
          const source = { name: field.name, values: [value], ...(field.personal === undefined ? {} : { personal: field.personal }) };
          return [shownField(granted, source, personalData)];
        }),
      })),
    };
  }

  /** As it stood when it was delivered: what the provider adds later is not part of the share. */
  private async ofCase({ providerCase, delivered, corrections }: Share, grant: Grant, personalData: boolean): Promise<SharedContent> {
    if (providerCase === undefined || delivered?.caseVersion === undefined) return { records: [], documents: [] };
    const { events } = await this.cases.load(providerCase);
    const then = events.slice(0, delivered.caseVersion);
    const file = fileOf(then);
    if (file === undefined) return { records: [], documents: [] };
    const hide = hidingParties(then, personalData && grant.fields.some(({ field, masked }) => field === 'party-name' && !masked));
    const fields = grant.fields.map((granted) => {
      const field = granted.field as CaseField;
      const correction = corrected({ corrections }, CASE_RECORD, field);
      const values = correction === undefined ? caseFieldValues(file, field) : [correction];
      const personal = CASE_FIELD_MARKS[field];
      return personal === undefined
        ? shownField(granted, { name: CASE_FIELD_NAMES[field], values: values.map(hide) }, personalData)
        : shownField(granted, { name: CASE_FIELD_NAMES[field], values, personal }, personalData);
    });
    return { records: fields.length === 0 ? [] : [{ record: CASE_RECORD, fields }], documents: documentsOf(file, grant, hide) };
  }
}

const fileOf = (events: readonly RecordedEvent<CaseEvent>[]): OpenFile | undefined => {
  const file = events.reduce((state, event) => evolve(state, factOf(event)), unopened);
  return file.opened ? file : undefined;
};

const corrected = ({ corrections }: Pick<Share, 'corrections'>, record: string, field: string): string | undefined =>
  corrections.findLast((known) => known.record === record && known.field === field && known.answer?.value !== undefined)?.answer?.value;

/** Masked as granted, and for whoever has no need to know the person. */
const shownField = ({ field, masked }: GrantedField, { name, personal, values }: Source, personalData: boolean): SharedFieldDto => {
  const hidden = personal !== undefined && (masked || !personalData);
  return {
    field,
    name,
    value: values.map((value) => (hidden ? maskAs(personal, value) : value)).join('；'),
    masked: hidden,
  };
};

const documentsOf = (file: OpenFile, { documents }: Grant, hide: (text: string) => string): SharedDocumentDto[] =>
  documents.flatMap(({ asked, evidenceId }) => {
    const evidence = file.evidence.find((known) => known.evidenceId === evidenceId);
    if (evidence === undefined) return [];
    const { name, copies, pages, collectedAt, digest } = evidence;
    return [
      {
        asked,
        name: hide(name),
        copies,
        collectedAt,
        ...(pages === undefined ? {} : { pages }),
        ...(digest === undefined ? {} : { digest }),
      },
    ];
  });
