import { Injectable } from '@nestjs/common';
import type { CompetenceFinding } from '../../kernel/competence.js';
import type { ItemCode, OrderId } from '../../kernel/ids.js';
import { type Instant, dateOf } from '../../kernel/time.js';
import { RegisterFacts } from '../../case-writing/index.js';
import { CaseReader, partiesOf } from '../../docket/index.js';
import { invalidField } from '../../http/problem.js';
import type { Principal } from '../../http/principal.js';
import { CatalogueService } from '../../jurisdiction/index.js';
import type { Scene } from '../../stream-writing/index.js';
import { standingOf } from '../case-standing.js';
import { Channels } from '../channels/channels.service.js';
import type { CaseStanding, OrderCommand, OrderCommandOf } from '../domain/commands.js';
import { type Order, type ReceivedOrder, receivedOrder } from '../domain/order.js';
import type { OrderState } from '../domain/values.js';
import { OrderReader } from '../order-reader.js';
import { OrderClockFacts } from './order-clock-facts.js';
import type { OrderInput } from './order-input.js';

/** Orders under which another may still be merged. */
const OPEN: readonly OrderState[] = ['received', 'dispatched', 'objected'];

/** Turns what was written into a command that names every fact the decision rests on. */
@Injectable()
export class OrderFacts {
  constructor(
    private readonly clocks: OrderClockFacts,
    private readonly register: RegisterFacts,
    private readonly catalogue: CatalogueService,
    private readonly channels: Channels,
    private readonly cases: CaseReader,
    private readonly orders: OrderReader,
  ) {}

  async gather(orderId: OrderId, input: OrderInput, { state, actor, at }: Scene<Order>, principal: Principal): Promise<OrderCommand> {
    const step = { actor, at, due: {} };
    if (input.type === 'ReceiveOrder') return this.receipt(orderId, input, step);
    const order = receivedOrder(state);
    switch (input.type) {
      case 'DispatchOrder':
        return this.dispatch(order, input, step);
      case 'MergeOrder':
        return { ...input, ...step, ...(await this.first(input.into)) };
      case 'LinkRepeat':
        return { ...input, ...step, ...(await this.earlier(input.earlier)) };
      case 'ReviewObjection': {
        const { to, ...rest } = input;
        if (to === undefined) return { ...rest, ...step };
        return { ...rest, ...step, to: await this.register.organ(to, at, 'to'), ...(await this.competence(order, order.item, at)) };
      }
      case 'ObjectToDispatch':
        if (input.believedCompetent !== undefined) await this.register.organ(input.believedCompetent, at, 'believedCompetent');
        return { ...input, ...step };
      case 'ExtendOrder': {
        const { lastDay, ...rest } = input;
        return { ...rest, ...step, due: this.clocks.onExtension(order, at, lastDay) };
      }
      case 'LinkCase': {
        const { file, events } = await this.cases.read(input.caseId, principal);
        const standing = standingOf(file, events);
        return { ...input, ...step, title: file.details.title, ...this.about(standing) };
      }
      case 'AnswerOrder':
        return { ...input, ...step, ...(await this.linked(order, at)) };
      case 'CallBack':
        return { ...input, ...step, due: this.clocks.onAnotherRound(order, at) };
      default:
        return { ...input, ...step };
    }
  }

  private async receipt(
    orderId: OrderId,
    input: Extract<OrderInput, { type: 'ReceiveOrder' }>,
    step: Pick<OrderCommand, 'actor' | 'at' | 'due'>,
  ): Promise<OrderCommandOf<'ReceiveOrder'>> {
    await this.register.township(input.place.township, input.receivedAt, 'township');
    const channel = await this.channels.find(input.channelCode, dateOf(input.receivedAt));
    const due = channel === undefined ? {} : this.clocks.onReceipt(channel.family, input.receivedAt);
    return { ...input, ...step, orderId, channel, due };
  }

  private async dispatch(
    order: ReceivedOrder,
    { to, cooperating, lastDay, ...input }: Extract<OrderInput, { type: 'DispatchOrder' }>,
    { actor, at }: Pick<OrderCommand, 'actor' | 'at'>,
  ): Promise<OrderCommandOf<'DispatchOrder'>> {
    return {
      ...input,
      actor,
      at,
      due: this.clocks.onDispatch(order, at, lastDay),
      to: await this.register.organ(to, at, 'to'),
      cooperating: await Promise.all(cooperating.map((organ, index) => this.register.organ(organ, at, `cooperating.${index}`))),
      ...(await this.competence(order, input.item, at)),
      ownLimit: lastDay !== undefined,
    };
  }

  private async competence(
    { place }: ReceivedOrder,
    item: ItemCode | undefined,
    at: Instant,
  ): Promise<{ readonly competence?: CompetenceFinding }> {
    return item === undefined ? {} : { competence: await this.catalogue.competence({ item, place: place.township, asOf: dateOf(at) }) };
  }

  private async first(id: OrderId): Promise<Pick<OrderCommandOf<'MergeOrder'>, 'intoNumber' | 'intoOpen' | 'intoReceivedAt'>> {
    const order = await this.other(id, 'into');
    return { intoNumber: order.number, intoOpen: OPEN.includes(order.state), intoReceivedAt: order.receivedAt };
  }

  private async earlier(id: OrderId): Promise<Pick<OrderCommandOf<'LinkRepeat'>, 'earlierNumber' | 'earlierAnswered'>> {
    const order = await this.other(id, 'earlier');
    return { earlierNumber: order.number, earlierAnswered: order.answers.length > 0 };
  }

  /** Named by a dispatcher alone, who sees every order. */
  private async other(id: OrderId, field: string): Promise<ReceivedOrder> {
    const loaded = await this.orders.load(id);
    if (loaded === undefined) throw invalidField(field, '没有这件工单。');
    return loaded.order;
  }

  private about(standing: CaseStanding | undefined): Pick<OrderCommandOf<'LinkCase'>, 'standing'> & Pick<OrderCommand, 'due'> {
    return standing === undefined ? { due: {} } : { standing, due: this.clocks.onFilingDecision(standing.occurredAt) };
  }

  private async linked(
    { cases, complainant }: ReceivedOrder,
    at: Instant,
  ): Promise<Pick<OrderCommandOf<'AnswerOrder'>, 'othersData' | 'standings' | 'due'>> {
    const files = await Promise.all(cases.map(({ caseId }) => this.cases.load(caseId)));
    const own = complainant.kind === 'anonymous' ? [] : [complainant.name, complainant.phone, complainant.address];
    const persons = files.flatMap(({ events }) => partiesOf(events)).filter(({ kind }) => kind !== 'organisation');
    const others = persons.flatMap((party) => [party.name, party.phone, party.address, 'idNumber' in party ? party.idNumber : undefined]);
    const standings = files.flatMap(({ file, events }) => (file === undefined ? [] : (standingOf(file, events) ?? [])));
    return {
      othersData: others.filter((value) => value !== undefined).filter((value) => !own.includes(value)),
      standings,
      due: this.clocks.onFilingDecision(standings[0]?.occurredAt ?? at),
    };
  }
}
