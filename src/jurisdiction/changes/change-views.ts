import { Injectable } from '@nestjs/common';
import { type CatalogueChangeId, type ItemCode, type OrganId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import { Clock, type Instant, type LocalDate, dateOf } from '../../kernel/time.js';
import { wordingOf } from '../../http/wording/catalogue.js';
import { OrganisationsService } from '../../organisations/index.js';
import type { Principal } from '../../http/principal.js';
import { notFound } from '../../http/problem.js';
import { actingIn } from '../../stream-writing/index.js';
import { CatalogueService } from '../catalogue.service.js';
import { type ChangeContent, namedItems } from '../domain/changes/change-content.js';
import { type CatalogueChange, type CatalogueChanges, type ChangeStep, changeOf } from '../domain/changes/change-state.js';
import { checkedEffects } from '../domain/changes/check-terms.js';
import { guardChange, officeOf } from '../domain/changes/decider.js';
import { type ChangeEffects, NO_EFFECTS, itemsOf } from '../domain/changes/effects.js';
import { APPLICANT_ROLES, CHANGE_TRANSITIONS } from '../domain/changes/transitions.js';
import { CHANGE_KIND_NAMES, CHANGE_STATE_NAMES, OFFICE_NAMES } from '../domain/changes/wording.js';
import { ChangeFactsService } from './change-facts.service.js';
import { ChangeReader } from './change-reader.js';
import { type ChangeNames, milestonesOf, phaseOf, titleOf } from './change-title.js';
import type {
  ChangeCommandDto,
  ChangeDetailDto,
  ChangeListDto,
  ChangeOrganDto,
  ChangeRowDto,
  ChangeStepDto,
  ChangeSummaryDto,
} from './http/change.dto.js';

type StepType = keyof typeof CHANGE_TRANSITIONS;

/** What pages show of the changes: read from the record itself, so a write is seen at once. */
@Injectable()
export class ChangeViews {
  constructor(
    private readonly reader: ChangeReader,
    private readonly facts: ChangeFactsService,
    private readonly catalogue: CatalogueService,
    private readonly organisations: OrganisationsService,
    private readonly clock: Clock,
  ) {}

  async list(principal: Principal): Promise<ChangeListDto> {
    const { state } = await this.reader.read();
    const today = dateOf(this.clock.now());
    const names = await this.names(
      today,
      state.changes.flatMap(({ content }) => namedItems(content)),
    );
    return {
      items: state.changes.toReversed().map((change) => summaryOf(change, names, today)),
      mayApply: APPLICANT_ROLES.includes(roleOf(principal, APPLICANT_ROLES)),
    };
  }

  /** Changes in which the next step of the procedure is this person's; sending back or withdrawing is never due. */
  async waiting(principal: Principal): Promise<number> {
    const { state } = await this.reader.read();
    return state.changes.filter((change) => allowed(change, principal).some(({ verb }) => verb !== 'return' && verb !== 'withdraw')).length;
  }

  /** Throws a 404 problem for a change that never was. */
  async detail(id: CatalogueChangeId, principal: Principal): Promise<ChangeDetailDto> {
    const { state, version } = await this.reader.read();
    const change = changeOf(state, id);
    if (change === undefined) throw notFound('catalogue/unknown-change');
    const now = this.clock.now();
    const { effects, obstacle } = await this.effectsOf(change, state, now);
    const today = dateOf(now);
    const names = await this.names(today, [...namedItems(change.content), ...itemsOf(effects)]);
    const people = await this.organisations.people();
    const { approval } = change;
    return {
      ...summaryOf(change, names, today),
      version,
      basis: change.basis,
      reasons: change.reasons,
      terms: termsAsBody(change),
      ...splitOf(change.content, names),
      ...this.rowsOf(effects, names),
      ...(obstacle === undefined ? {} : { obstacle }),
      ...(approval === undefined ? {} : { documentNumber: approval.documentNumber }),
      ...(approval?.publication === undefined ? {} : { publication: approval.publication }),
      steps: change.steps.map((step) => stepDtoOf(step, names, people.get(step.by)?.name ?? '（已不在登记册）')),
      milestones: [...milestonesOf(change, names, today)],
      allowedCommands: [...allowed(change, principal)],
    };
  }

  /** As approved; before that as it would be carried out today, or the reason why it could not. */
  private async effectsOf(
    change: CatalogueChange,
    state: CatalogueChanges,
    now: Instant,
  ): Promise<{ readonly effects: ChangeEffects; readonly obstacle?: string }> {
    if (change.approval !== undefined) return { effects: change.approval.effects };
    if (change.state === 'withdrawn') return { effects: NO_EFFECTS };
    try {
      return { effects: checkedEffects(state, { terms: change, facts: await this.facts.facts(change) }, now) };
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      const { title, detail } = wordingOf(error.code, error.details);
      return { effects: NO_EFFECTS, obstacle: detail ?? title };
    }
  }

  private rowsOf({ endHoldings, addHoldings }: ChangeEffects, names: ChangeNames): Pick<ChangeDetailDto, 'ends' | 'begins'> {
    const row = ({
      item,
      organ,
      place,
      ...rest
    }: ChangeEffects['addHoldings'][number] | ChangeEffects['endHoldings'][number]): ChangeRowDto => ({
      item,
      itemName: names.item(item),
      organ: refOf(organ, names),
      listClass: 'listClass' in rest ? rest.listClass : 'basic',
      ...(place === undefined ? {} : { placeName: names.organ(place as OrganId).replace(/人民政府$/, '') }),
    });
    return { ends: endHoldings.map(row), begins: addHoldings.map(row) };
  }

  private async names(today: LocalDate, items: readonly ItemCode[]): Promise<ChangeNames> {
    const [organs, lists] = await Promise.all([this.organisations.directory(today), this.catalogue.lists([...new Set(items)], [])]);
    const wordings = new Map(lists.items.map(({ code, name }) => [code, name]));
    return { organ: (id) => organs.nameOf(id), item: (code) => wordings.get(code) ?? code };
  }
}

const refOf = (id: OrganId, names: ChangeNames): ChangeOrganDto => ({ id, name: names.organ(id) });

const summaryOf = (change: CatalogueChange, names: ChangeNames, today: LocalDate): ChangeSummaryDto => {
  const { changeId, content, state, applicant, appliedAt, effectiveFrom, example } = change;
  return {
    changeId,
    kind: content.kind,
    kindName: CHANGE_KIND_NAMES[content.kind],
    title: titleOf(content, names),
    state,
    stateName: CHANGE_STATE_NAMES[state],
    phase: phaseOf(change, today),
    applicant: refOf(applicant, names),
    appliedAt,
    effectiveFrom,
    ...(content.kind === 'organ-abolished' ? { transitionUntil: content.transitionUntil } : {}),
    example,
  };
};

const splitOf = (content: ChangeContent, names: ChangeNames): Pick<ChangeDetailDto, 'rows' | 'abolished' | 'generalSuccessor'> =>
  content.kind === 'organ-abolished'
    ? {
        rows: content.rows.map(({ item, to }) => ({ item, itemName: names.item(item), to: refOf(to, names) })),
        abolished: refOf(content.organ, names),
        generalSuccessor: refOf(content.generalSuccessor, names),
      }
    : { rows: [] };

const STEP_TITLES: Readonly<Record<ChangeStep['type'], string>> = {
  CatalogueChangeApplied: '提出申请',
  CatalogueChangeRevised: '修改后重新申请',
  CatalogueChangeConsented: '县政府同意研究',
  CatalogueChangeReviewed: '审核通过',
  CatalogueChangeReturned: '退回',
  CatalogueChangeWithdrawn: '撤回申请',
  CatalogueChangeApproved: '批准',
};

const stepDtoOf = ({ type, at, organ, office, text }: ChangeStep, names: ChangeNames, officer: string): ChangeStepDto => ({
  type,
  title: `${office === undefined ? '' : OFFICE_NAMES[office]}${STEP_TITLES[type]}`,
  at,
  organ: refOf(organ, names),
  officer,
  ...(text === undefined ? {} : { text }),
});

const roleOf = (principal: Principal, roles: (typeof CHANGE_TRANSITIONS)[StepType]['roles']) =>
  principal.acting === undefined ? ('trainer' as const) : actingIn(principal, roles).role;

/** The buttons that this person gets; what the rule would refuse is not offered. */
const allowed = (change: CatalogueChange, principal: Principal): readonly ChangeCommandDto[] => {
  if (principal.acting === undefined) return [];
  return (Object.keys(CHANGE_TRANSITIONS) as StepType[]).flatMap((type) => {
    const { verb, chinese, roles } = CHANGE_TRANSITIONS[type];
    const { officerId: by, organId: organ, role } = actingIn(principal, roles);
    if (type === 'ReviewChange' && change.reviewedBy.includes(officeOf(role))) return [];
    try {
      guardChange(type, change, { by, organ, role });
      return [{ verb, chinese }];
    } catch (error) {
      if (error instanceof Rejection) return [];
      throw error;
    }
  });
};

/** The application as the form sent it, for a form that revises it. */
const termsAsBody = ({ content, basis, reasons, effectiveFrom, example }: CatalogueChange): object => {
  const common = { basis, reasons, effectiveFrom, example };
  switch (content.kind) {
    case 'merged':
      return { ...common, kind: content.kind, items: content.items, wording: content.into, holders: content.holders };
    case 'divided':
      return { ...common, kind: content.kind, item: content.item, parts: content.into };
    case 'organ-abolished': {
      const { organ: from, ...rest } = content;
      return { ...common, ...rest, from };
    }
    case 'handed-down':
    case 'recalled':
    case 'holder-changed':
    case 'basis-changed':
      return { ...common, ...content };
  }
};
