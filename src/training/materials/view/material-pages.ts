import { Injectable } from '@nestjs/common';
import { NameBook, Timeline, type TimelineDto } from '../../../docket/index.js';
import { notFound } from '../../../http/problem.js';
import type { Principal } from '../../../http/principal.js';
import type { Role } from '../../../kernel/actor.js';
import type { MaterialId } from '../../../kernel/ids.js';
import { ROLE_NAMES } from '../../../kernel/role-names.js';
import type { PseudonymKind } from '../deidentify/pseudonyms.js';
import { type DrawnMaterial, type NotedFinding, openFindings, refuseUnreleased } from '../domain/material.js';
import { MATERIAL_STEPS, SIGNERS } from '../domain/steps.js';
import { settledText } from '../domain/settled-texts.js';
import type { FindingDto, TeachingMaterialDto, MaterialReportDto } from '../http/material.dto.js';
import type { Material } from '../materials.js';
import { SeriesKeys } from '../series-keys.js';
import { type ReadMaterial, StoredMaterials } from '../stored-materials.js';
import { FINDING_NAMES, MATERIAL_STATES, REPLACED_NAMES } from '../wording.js';

const holds = ({ positions }: Principal, roles: readonly Role[]): boolean => positions.some(({ role }) => roles.includes(role));
const signs = (principal: Principal): boolean => holds(principal, SIGNERS);

/** A material for a person: those who sign read what they sign, everybody else what was released. */
@Injectable()
export class MaterialPages {
  constructor(
    private readonly materials: StoredMaterials,
    private readonly keys: SeriesKeys,
    private readonly names: NameBook,
    private readonly timelines: Timeline,
  ) {}

  async detail(id: MaterialId, principal: Principal): Promise<TeachingMaterialDto> {
    const { file, version, material } = await this.read(id);
    const names = await this.names.on();
    const { released, withdrawn, state } = file;
    const withdrawal = MATERIAL_STEPS.WithdrawMaterial;
    return {
      ...{ materialId: id, title: material.title, source: material.source, state, stateName: MATERIAL_STATES[state], version },
      ...{ events: file.size, findings: file.findings.length, openFindings: openFindings(file).length, shiftedDays: file.shiftedDays },
      ...{ drawnBy: names.officer(file.drawnBy), drawnAt: file.drawnAt },
      ...(released === undefined ? {} : { releasedBy: names.officer(released.by), releasedAt: released.at, opinion: released.opinion }),
      ...(withdrawn === undefined ? {} : { withdrawnBy: names.officer(withdrawn.by), withdrawnAt: withdrawn.at, reason: withdrawn.reason }),
      cast: file.cast.map(({ officer, name, organ, roles }) => ({
        ...{ officer, name, organ: names.organ(organ), roles: roles.map((role) => ROLE_NAMES[role]) },
      })),
      readable: mayRead(file, principal),
      maySign: state === 'drawn' && signs(principal) && principal.officerId !== file.drawnBy,
      mayWithdraw: withdrawal.from.includes(state) && holds(principal, withdrawal.roles),
    };
  }

  /** Throws 409 `material/not-released` for those who may read it only once it is signed. */
  async readable(id: MaterialId, principal: Principal): Promise<Material> {
    const { file, material } = await this.read(id);
    if (!mayRead(file, principal)) refuseUnreleased(file);
    return material;
  }

  async timeline(id: MaterialId, principal: Principal): Promise<TimelineDto> {
    const { history, cast } = await this.readable(id, principal);
    return { items: this.timelines.items(history, await this.names.on(undefined, cast)) };
  }

  async report(id: MaterialId, principal: Principal): Promise<MaterialReportDto> {
    const { file } = await this.read(id);
    const words = signs(principal) ? await this.keys.wordsOf(id) : new Map<number, string>();
    const show = settledText(file.findings);
    return {
      items: file.findings.map((finding) =>
        findingDto(finding, { words: words.get(finding.finding), show, open: mayRead(file, principal) }),
      ),
      replaced: file.replaced.map(({ kind, count }) => ({ kind, count, kindName: REPLACED_NAMES[kind as PseudonymKind] })),
      risks: [...file.risks],
    };
  }

  private async read(id: MaterialId): Promise<ReadMaterial> {
    const read = await this.materials.read(id);
    if (read === undefined) throw notFound('material/unknown');
    return read;
  }
}

const mayRead = ({ state }: DrawnMaterial, principal: Principal): boolean => state === 'released' || signs(principal);

interface Shown {
  readonly words: string | undefined;
  readonly show: (text: string) => string;
  readonly open: boolean;
}

/** The place of a finding is shown with its own mark; other findings in the same words as they are settled. */
const findingDto = ({ finding, kind, count, occurrences, settlement }: NotedFinding, { words, show, open }: Shown): FindingDto => ({
  ...{ finding, kind, kindName: FINDING_NAMES[kind], count, settled: settlement !== undefined },
  occurrences: open
    ? occurrences.map(({ version, field, window }) => ({ version, field, window: show(window.replaceAll(`⟦${finding}⟧`, '【】')) }))
    : [],
  ...(words === undefined || settlement !== undefined ? {} : { words }),
  ...(settlement === undefined || !open ? {} : { settledAs: settlement.kind, settledWords: settlement.words }),
  ...(settlement?.kind === 'kept' && open ? { reason: settlement.reason } : {}),
});
