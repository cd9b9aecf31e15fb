import { Injectable } from '@nestjs/common';
import type { CaseId, ItemCode, OrganId } from '../../kernel/ids.js';
import type { OrganFact } from '../../kernel/register.js';
import { type Instant, dateOf } from '../../kernel/time.js';
import { partyOrgans } from '../../case-file/index.js';
import { RegisterFacts } from '../../case-writing/index.js';
import { CaseReader } from '../../docket/index.js';
import { badRequest } from '../../http/problem.js';
import type { Principal } from '../../http/principal.js';
import { CatalogueService } from '../../jurisdiction/index.js';
import type { Scene } from '../../stream-writing/index.js';
import type { FileFact, WhistleCommand } from '../domain/commands.js';
import { type OpenWhistle, type Whistle, openWhistle } from '../domain/whistle.js';
import type { EarlierWhistle, WhistleContent, WhistleMatter } from '../domain/whistle.events.js';
import { EarlierWhistles } from './earlier-whistles.js';
import { WhistleClocks } from './whistle-clocks.js';
import type { WhistleInput, WrittenContent } from './whistle-input.js';

/** Turns what was written into a command that names every fact the decision rests on. */
@Injectable()
export class WhistleFacts {
  constructor(
    private readonly clocks: WhistleClocks,
    private readonly register: RegisterFacts,
    private readonly catalogue: CatalogueService,
    private readonly earlier: EarlierWhistles,
    private readonly cases: CaseReader,
  ) {}

  async gather(input: WhistleInput, { state, actor, at }: Scene<Whistle>, principal: Principal): Promise<WhistleCommand> {
    const step = { actor, at, due: {} };
    switch (input.type) {
      case 'DraftWhistle': {
        const sender = await this.register.organ(actor.organId, at, 'township');
        return { ...input, ...step, ...(await this.written(input.content, sender, at)), sender };
      }
      case 'ReviseWhistle':
        return { ...input, ...step, ...(await this.written(input.content, await this.register.organ(actor.organId, at, 'township'), at)) };
      case 'BlowWhistle': {
        const whistle = openWhistle(state);
        const { urgency, complexity, calls } = whistle.content;
        const repeatOf = await this.repeated(whistle, at);
        return {
          ...input,
          ...step,
          called: await this.called(calls, at),
          due: this.clocks.ofCall(urgency, complexity, at),
          ...(repeatOf === undefined ? {} : { repeatOf }),
        };
      }
      case 'CallDepartment': {
        const { urgency, complexity } = openWhistle(state).content;
        const called = await this.register.organ(input.call.organ, at, 'organ');
        return { ...input, ...step, called, due: this.clocks.ofCall(urgency, complexity, at) };
      }
      case 'ObjectToCall':
        if (input.believes !== undefined) await this.register.organ(input.believes, at, 'believes');
        return { ...input, ...step, due: this.clocks.ofObjection(at) };
      case 'CloseWhistle':
        return { ...input, ...step, due: this.clocks.ofClosing(at) };
      case 'LinkWhistle':
        return { ...input, ...step, file: await this.file(input.target.caseId, principal) };
      default:
        return { ...input, ...step };
    }
  }

  /** Only a township is a place for which the lists can be asked. */
  private async written(
    { items, address, ...content }: WrittenContent,
    { organ: township, kind }: OrganFact,
    at: Instant,
  ): Promise<{ readonly content: WhistleContent; readonly called: readonly OrganFact[] }> {
    const called = await this.called(content.calls, at);
    const matters = kind === 'township-government' ? await this.matters(items, township, at) : [];
    return { content: { ...content, place: { township, address }, matters }, called };
  }

  private called(calls: WhistleContent['calls'], at: Instant): Promise<readonly OrganFact[]> {
    return Promise.all(calls.map(({ organ }, index) => this.register.organ(organ, at, `calls.${index}.organ`)));
  }

  /** Which department the lists name for each item at this place on this day. */
  async matters(items: readonly ItemCode[], township: OrganId, at: Instant): Promise<readonly WhistleMatter[]> {
    const asOf = dateOf(at);
    return Promise.all(
      items.map(async (item, index) => {
        if ((await this.catalogue.item(item, asOf)) === undefined)
          throw badRequest([{ field: `items.${index}`, message: `权责清单在 ${asOf} 没有编码为「${item}」的事项。` }]);
        const { itemName, proposed, sentence } = await this.catalogue.competence({ item, place: township, asOf });
        return { item, itemName, ...(proposed === undefined ? {} : { proposed }), sentence };
      }),
    );
  }

  /** The whistle that this one repeats, if it follows soon enough. */
  private async repeated({ whistleId, township, content }: OpenWhistle, at: Instant): Promise<EarlierWhistle | undefined> {
    const items = content.matters.map(({ item }) => item);
    const earlier = await this.earlier.newest({ township, items, before: at, except: whistleId });
    return earlier !== undefined && this.clocks.repeats(earlier, at) ? earlier : undefined;
  }

  /** Throws the 403 of a file that is not the person's. */
  private async file(id: CaseId, principal: Principal): Promise<FileFact> {
    const { file } = await this.cases.read(id, principal);
    return {
      parties: partyOrgans(file),
      handoffs: file.handoffs.map(({ handoffId }) => handoffId),
      consultations: file.consultations.map(({ consultationId }) => consultationId),
    };
  }
}
