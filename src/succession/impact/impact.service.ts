import { Injectable } from '@nestjs/common';
import { type CatalogueChangeId, type OrganId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import type { Principal } from '../../access/index.js';
import { type OpenFile, partyOrgans, recordOf } from '../../case-file/index.js';
import { CaseReader, NameBook, type Names, type PartyFile, PartyFiles, maySee, viewerOf, withoutIdNumbers } from '../../docket/index.js';
import { forbidden, notFound } from '../../http/problem.js';
import { type CatalogueChange, CatalogueService, type ChangeContent, ChangeReader, successorFor } from '../../jurisdiction/index.js';
import { type FileTreatment, stageOf, underAbolition, underMove } from '../domain/treatment.js';
import { hasPartIn } from '../domain/succeed.js';
import type { ImpactDto, ImpactedFileDto } from '../http/succession.dto.js';
import { STAGE_NAMES, TREATMENT_NAMES } from './wording.js';

/** Who prepares a change or decides on it sees what it touches; the titles of files only whoever may see the file. */
const PREPARING: readonly string[] = ['catalogue-manager', 'county-leader', 'supervisor', 'dispute-officer'];

const mayPrepare = ({ acting, positions }: Principal, { applicant }: CatalogueChange): boolean =>
  acting !== undefined &&
  (acting.organId === applicant || positions.some(({ organId, role }) => organId === acting.organId && PREPARING.includes(role)));

const AT_NEW_TERMS: Omit<FileTreatment, 'stage'> = {
  treatment: 'new-basis',
  basis: 'XC-1',
  reason: '在办案卷保留原事项和原依据的历史；今后的步骤按当日有效的清单核对事项和依据，行为当时的规定仍按行为时适用。',
};

/** The live files that a change touches, and what becomes of each. */
@Injectable()
export class Impact {
  constructor(
    private readonly changes: ChangeReader,
    private readonly catalogue: CatalogueService,
    private readonly files: PartyFiles,
    private readonly reader: CaseReader,
    private readonly names: NameBook,
    private readonly clock: Clock,
  ) {}

  /** Throws a 404 problem for a change that never was, and a 403 for those who neither prepare it nor decide on it. */
  async of(id: CatalogueChangeId, principal: Principal): Promise<ImpactDto> {
    const { state } = await this.changes.read();
    const change = state.changes.find(({ changeId }) => changeId === id);
    if (change === undefined) throw notFound('catalogue/unknown-change');
    if (!mayPrepare(principal, change)) throw forbidden();
    const names = await this.names.on(this.clock.now());
    const touched = await this.touched(change.content);
    const items = touched.map(({ file, treatment }) => fileDtoOf(file, treatment, principal, names));
    return { items, total: items.length, byTreatment: countsOf(items) };
  }

  private async touched(content: ChangeContent): Promise<readonly Touched[]> {
    const candidates = await this.candidates(content);
    const loaded = await Promise.all(candidates.map(({ caseId }) => this.reader.load(caseId)));
    const files = loaded.flatMap(({ file }) => (file === undefined || file.closedAt !== undefined ? [] : [file]));
    const entrusted = 'from' in content ? await this.isEntrusted(content) : false;
    return files.flatMap((file) => {
      const treatment = treatmentOf(content, file, entrusted);
      return treatment === undefined ? [] : [{ file, treatment }];
    });
  }

  private candidates(content: ChangeContent): Promise<readonly PartyFile[]> {
    switch (content.kind) {
      case 'organ-abolished':
        return this.files.of(content.organ);
      case 'merged':
        return this.files.about(content.items);
      case 'handed-down':
      case 'recalled':
      case 'holder-changed':
      case 'divided':
      case 'basis-changed':
        return this.files.about([content.item]);
    }
  }

  private async isEntrusted({ item, from }: Extract<ChangeContent, { from: OrganId }>): Promise<boolean> {
    const rows = await this.catalogue.holdings(item);
    return rows.some(({ organ, entrustedBy }) => organ === from && entrustedBy !== undefined);
  }
}

interface Touched {
  readonly file: OpenFile;
  readonly treatment: FileTreatment;
}

const treatmentOf = (content: ChangeContent, file: OpenFile, entrusted: boolean): FileTreatment | undefined => {
  switch (content.kind) {
    case 'organ-abolished': {
      if (!hasPartIn(file, content.organ)) return undefined;
      const { to, byRow } = successorFor(content, file.details.item);
      return underAbolition(file, content.organ, to, byRow);
    }
    case 'recalled':
    case 'holder-changed':
      return recordOf(file, content.from) === undefined ? undefined : underMove(file, content.from, content.to, entrusted);
    case 'handed-down': {
      const holder = content.holders.find(({ organ, place }) => (place ?? organ) === file.details.place.township);
      if (holder === undefined || holder.listClass !== 'basic' || holder.organ === file.responsible) return undefined;
      return underMove(file, file.responsible, holder.organ, holder.powerSource === 'entrusted');
    }
    case 'merged':
    case 'divided':
    case 'basis-changed':
      return { stage: stageOf(file), ...AT_NEW_TERMS };
  }
};

const fileDtoOf = (file: OpenFile, treatment: FileTreatment, principal: Principal, names: Names): ImpactedFileDto => {
  const { stage, successor, reason, basis } = treatment;
  const number = recordOf(file, file.responsible)?.number;
  const visible = maySee(viewerOf(principal), partyOrgans(file));
  return {
    caseId: file.caseId,
    ...(visible ? { title: withoutIdNumbers(file.details.title) } : {}),
    visible,
    ...(number === undefined ? {} : { number }),
    item: file.details.item,
    itemName: file.details.itemName,
    township: names.township(file.details.place.township),
    responsible: names.organ(file.responsible),
    stage,
    stageName: STAGE_NAMES[stage],
    treatment: treatment.treatment,
    treatmentName: TREATMENT_NAMES[treatment.treatment],
    ...(successor === undefined ? {} : { successor: names.organ(successor) }),
    reason,
    legalBasis: [...names.basis(basis)],
  };
};

const countsOf = (items: readonly ImpactedFileDto[]): ImpactDto['byTreatment'] =>
  [...new Set(items.map(({ treatment }) => treatment))].map((treatment) => ({
    treatment,
    name: TREATMENT_NAMES[treatment],
    count: items.filter((item) => item.treatment === treatment).length,
  }));
