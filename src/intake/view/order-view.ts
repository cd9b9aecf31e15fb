import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../kernel/actor.js';
import type { RecordedEvent } from '../../kernel/event.js';
import { maskAddress, maskName, maskPhone } from '../../kernel/identifiers/mask.js';
import { organId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { NameBook, type Names, type Viewer, inEveryText } from '../../docket/index.js';
import type { Principal } from '../../http/principal.js';
import { wordingOf } from '../../http/wording/catalogue.js';
import { actingIn } from '../../stream-writing/index.js';
import { CLOCK_FAMILY_NAMES, OBJECTION_GROUND_NAMES, ORDER_STATE_NAMES, OUTCOME_NAMES, URGENCY_NAMES } from '../domain/names.js';
import { type OpenOrderCommand, orderCommands } from '../domain/open-commands.js';
import type { ReceivedOrder } from '../domain/order.js';
import { ORDER_EVENT_NAMES, type OrderEvent } from '../domain/order-event.js';
import type { Complainant } from '../domain/values.js';
import { hidingComplainant } from '../hidden-complainant.js';
import type { OrderCommandDto } from '../http/order-common.dto.js';
import type { ComplainantDto, OrderCaseDto, OrderDetailDto, OrderEntryDto, OrderObjectionDto } from '../http/order-detail.dto.js';
import type { ReadOrder } from '../order-reader.js';
import { awaitsIn } from '../read-models/order.row.js';
import { admitToOrder } from '../seeing-orders.js';
import { OrderClockView } from './order-clock-view.js';
import { orderSentence } from './order-sentence.js';

/** An order as one person may see it. */
@Injectable()
export class OrderView {
  constructor(
    private readonly names: NameBook,
    private readonly clocks: OrderClockView,
    private readonly clock: Clock,
  ) {}

  async detail({ order, events, version, viewer }: ReadOrder, principal: Principal): Promise<OrderDetailDto> {
    const names = await this.names.on();
    const whole = this.whole(order, version, events, names);
    const hide = hidingComplainant(order.complainant);
    const shown = viewer.personalData ? whole : hide(whole);
    return {
      ...(seesFiles(viewer, order) ? shown : withoutTitles(order, shown)),
      complainant: complainantOf(order.complainant, viewer.personalData),
      allowedCommands: this.commands(order, principal, names),
    };
  }

  private whole(
    order: ReceivedOrder,
    version: number,
    events: readonly RecordedEvent<OrderEvent>[],
    names: Names,
  ): Omit<OrderDetailDto, 'complainant' | 'allowedCommands'> {
    const { channel, place, competence, holder, item } = order;
    const now = this.clock.now();
    return {
      orderId: order.orderId,
      number: order.number,
      version,
      channel: { ...channel, familyName: CLOCK_FAMILY_NAMES[channel.family] },
      receivedAt: order.receivedAt,
      matter: order.matter,
      township: { id: place.township, name: names.township(place.township) },
      address: place.address,
      urgency: order.urgency,
      urgencyName: URGENCY_NAMES[order.urgency],
      state: order.state,
      stateName: ORDER_STATE_NAMES[order.state],
      awaits: awaitsIn(order),
      ...(holder === undefined ? {} : { holder: names.organ(holder) }),
      fallback: order.fallback,
      cooperating: order.cooperating.map((organ) => {
        const result = order.reported.find((report) => report.organ === organ)?.result;
        return { organ: names.organ(organ), ...(result === undefined ? {} : { result }) };
      }),
      ...(item === undefined ? {} : { item }),
      ...(competence === undefined
        ? {}
        : {
            competence: {
              itemName: competence.itemName,
              ...(competence.proposed === undefined ? {} : { proposed: names.organ(competence.proposed) }),
              sentence: competence.sentence,
            },
          }),
      ...(order.accepted === undefined ? {} : { accepted: order.accepted }),
      objections: objectionsOf(order, names),
      cases: casesOf(order, names),
      answers: order.answers.map((answer) => ({ ...answer, organ: names.organ(answer.organ) })),
      outcomeUntold: order.outcomeUntold,
      callbacks: [...order.callbacks],
      duplicates: [...order.duplicates],
      ...(order.mergedInto === undefined ? {} : { mergedInto: order.mergedInto }),
      repeatOf: [...order.repeatOf],
      clocks: order.clocks.map((clock) => this.clocks.view(clock, names, now)),
      timeline: events.map((event) => entryOf(event, names)),
    };
  }

  /** Overseers read and are offered nothing (行政执法监督条例 8). */
  private commands(order: ReceivedOrder, principal: Principal, names: Names): OrderCommandDto[] {
    const as = (roles: readonly Role[]): Actor => actingIn(principal, roles);
    try {
      admitToOrder(order, as(['dispatcher']));
    } catch {
      return [];
    }
    return orderCommands(order, as).map((command) => commandOf(command, names));
  }
}

/** Titles of files name parties: they are for whoever answers for the order and for the overseers, who read every file. */
const seesFiles = ({ scope, personalData }: Viewer, { holder }: ReceivedOrder): boolean =>
  scope === holder || (scope === '*' && !personalData);

const withoutTitles = <Shown extends Pick<OrderDetailDto, 'cases'>>({ cases }: ReceivedOrder, shown: Shown): Shown => ({
  ...inEveryText((text) => cases.reduce((said, { title }) => said.replaceAll(`「${title}」`, ''), text))(shown),
  cases: shown.cases.map(({ title: _title, ...known }) => known),
});

const commandOf = ({ verb, chinese, refusal }: OpenOrderCommand, names: Names): OrderCommandDto => {
  if (refusal === undefined) return { verb, name: chinese, open: true };
  const { title, detail } = wordingOf(refusal.code, refusal.details);
  const [legalBasis] = names.basis(refusal.legalBasis);
  return {
    verb,
    name: chinese,
    open: false,
    code: refusal.code,
    reason: detail === undefined ? `${title}。` : `${title}：${detail}`,
    ...(legalBasis === undefined ? {} : { legalBasis }),
  };
};

const complainantOf = (complainant: Complainant, whole: boolean): ComplainantDto => {
  if (complainant.kind === 'anonymous') return { anonymous: true, named: false, masked: false };
  const { name, phone, address, named } = complainant;
  return {
    anonymous: false,
    named,
    masked: !whole,
    name: whole ? name : maskName(name),
    ...(phone === undefined ? {} : { phone: whole ? phone : maskPhone(phone) }),
    ...(address === undefined ? {} : { address: whole ? address : maskAddress(address) }),
  };
};

const objectionsOf = ({ objections }: ReceivedOrder, names: Names): OrderObjectionDto[] =>
  objections.map(({ organ, ground, reasons, legalBasis, believedCompetent, upheld, opinion }) => ({
    organ: names.organ(organ),
    groundName: OBJECTION_GROUND_NAMES[ground],
    reasons,
    legalBasis,
    ...(believedCompetent === undefined ? {} : { believedCompetent: names.organ(believedCompetent) }),
    ...(upheld === undefined ? {} : { upheld }),
    ...(opinion === undefined ? {} : { opinion }),
  }));

const casesOf = ({ cases }: ReceivedOrder, names: Names): OrderCaseDto[] =>
  cases.map(({ caseId, title, opened, outcome }) => ({
    caseId,
    title,
    opened,
    ...(outcome === undefined
      ? {}
      : { outcomeName: OUTCOME_NAMES[outcome.outcome], summary: outcome.summary, responsible: names.organ(outcome.responsible) }),
  }));

/** What the platform learnt from a file is nobody's act. */
const entryOf = (event: RecordedEvent<OrderEvent>, names: Names): OrderEntryDto => ({
  version: event.version,
  type: event.type,
  at: event.data.occurredAt,
  organ: names.organ(organId(event.data.organ)),
  ...(event.type === 'OrderCaseOutcomeLearnt' ? {} : { officer: names.officer(event.data.by) }),
  title: ORDER_EVENT_NAMES[event.type],
  text: orderSentence(event, names),
  basis: [...names.basis(BASES[event.type])],
});

const BASES: Readonly<Partial<Record<OrderEvent['type'], string>>> = {
  OrderDispatched: 'BJ-J14',
  ComplaintAcceptanceDecided: 'SAMR-C14',
  DispatchObjected: 'BJ-J12',
  DispatchObjectionReviewed: 'BJ-J12',
  OrderExtended: 'BJ-J15',
  OrderCalledBack: 'BJ-J23',
};
