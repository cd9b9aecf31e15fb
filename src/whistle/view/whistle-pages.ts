import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/time.js';
import { partyOrgans } from '../../case-file/index.js';
import { CaseReader, NameBook, type Names, inEveryText, maySee, viewerOf, withoutIdNumbers } from '../../docket/index.js';
import type { Principal } from '../../http/principal.js';
import { wordingOf } from '../../http/wording/catalogue.js';
import { actingIn } from '../../stream-writing/index.js';
import { type OpenWhistleCommand, whistleCommands } from '../domain/open-commands.js';
import type { OpenWhistle, WhistleLink } from '../domain/whistle.js';
import type { WhistleCommandDto, WhistleDetailDto, WhistleFrameDto, WhistleLinkDto, WhistleTimelineDto } from '../http/whistle.dto.js';
import { whistleAfter } from '../read-models/whistle.row.js';
import type { WhistleViewer } from '../visibility.js';
import type { ReadWhistle } from '../whistle-reader.js';
import { LINK_WORDS } from '../wording.js';
import { whistleTimeline } from './whistle-timeline.js';
import { WhistleView, ratingsDue } from './whistle-view.js';

/** Identity numbers of anybody are for those who work on the matter (个人信息保护法 6). */
export const shownTo = <Answer>({ scope }: WhistleViewer, answer: Answer): Answer =>
  scope === '*' ? inEveryText(withoutIdNumbers)(answer) : answer;

/** What is read of one whistle: its page, its history and how it stood at a version. */
@Injectable()
export class WhistlePages {
  constructor(
    private readonly view: WhistleView,
    private readonly names: NameBook,
    private readonly cases: CaseReader,
    private readonly clock: Clock,
  ) {}

  async detail({ whistle, events, viewer }: ReadWhistle, principal: Principal): Promise<WhistleDetailDto> {
    const names = await this.names.on();
    return shownTo(viewer, {
      ...this.view.state(whistle, events.length, names, this.clock.now()),
      links: await Promise.all(whistle.links.map((link) => this.link(link, principal, names))),
      ratingsDue: ratingsDue(whistle, viewer.organ, names),
      allowedCommands: commandsFor(whistle, principal, names),
    });
  }

  async timeline({ events, viewer }: ReadWhistle): Promise<WhistleTimelineDto> {
    return shownTo(viewer, { items: whistleTimeline(events, await this.names.on()) });
  }

  /** Folded by the same evolve as every decision, and its clocks read as of the event. */
  async frame({ whistle: latest, events, viewer }: ReadWhistle, version: number): Promise<WhistleFrameDto> {
    const seen = events.slice(0, version);
    const at = seen.at(-1)?.data.occurredAt ?? latest.draftedAt;
    const names = await this.names.on(at);
    const event = whistleTimeline(seen, names).at(-1);
    return shownTo(viewer, {
      version,
      of: events.length,
      at,
      ...(event === undefined ? {} : { event }),
      state: this.view.state(whistleAfter(seen) ?? latest, version, names, at),
    });
  }

  /** A file is named only to those who may see it. */
  private async link({ caseId, kind, id, organ, at, note }: WhistleLink, principal: Principal, names: Names): Promise<WhistleLinkDto> {
    const { file } = await this.cases.load(caseId);
    const mayOpen = file !== undefined && maySee(viewerOf(principal), partyOrgans(file));
    return {
      caseId,
      kind,
      kindName: LINK_WORDS[kind],
      id,
      organ: names.organ(organ),
      at,
      ...(note === undefined || !mayOpen ? {} : { note }),
      mayOpen,
      ...(mayOpen ? { title: withoutIdNumbers(file.details.title) } : {}),
    };
  }
}

const commandsFor = (whistle: OpenWhistle, principal: Principal, names: Names): WhistleCommandDto[] =>
  whistleCommands(whistle, (roles) => actingIn(principal, roles)).map((command) => commandView(command, names));

const commandView = ({ verb, chinese, refusal }: OpenWhistleCommand, names: Names): WhistleCommandDto => {
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
