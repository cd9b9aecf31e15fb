import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '../../../kernel/event.js';
import type { CaseId, OfficerId, OrganId } from '../../../kernel/ids.js';
import type { OrganKind } from '../../../kernel/register.js';
import { dateOf } from '../../../kernel/time.js';
import type { CaseEvent } from '../../../case-file/index.js';
import { RULE_BOOK } from '../../../deadlines/index.js';
import { OrganisationsService, rolesOn } from '../../../organisations/index.js';
import { knownValues } from '../deidentify/known-values.js';
import type { Original, RegisteredOfficer } from '../deidentify/deidentify.js';

const PAPER_NUMBER = /[\u4e00-\u9fa5]{1,10}[〔[（(]20\d{2}[〕\]）)]\d+号/gu;
/** Numbers of the instruments that the rule book cites are no numbers of papers of a file. */
const INSTRUMENTS = [
  ...new Set(RULE_BOOK.flatMap(({ source, text }) => [...`${source} ${text}`.matchAll(PAPER_NUMBER)].map(([number]) => number))),
];

/** What the register says of the people and organs of a file, on its last day. */
@Injectable()
export class OriginalFacts {
  constructor(private readonly organisations: OrganisationsService) {}

  async of(caseId: CaseId, events: readonly RecordedEvent<CaseEvent>[]): Promise<Original> {
    const last = events.at(-1);
    if (last === undefined) throw new RangeError('a file without events');
    const day = dateOf(last.data.occurredAt);
    const known = knownValues(events);
    const organs = new Set<string>([...known.organs, ...known.officers.values()]);
    const [register, people] = [await this.organisations.register(), await this.organisations.people()];
    const officers = new Map<OfficerId, RegisteredOfficer & { readonly organ: OrganId }>();
    const otherOfficers: string[] = [];
    for (const [id, officer] of people) {
      if (!organs.has(officer.organ) && !known.officers.has(id)) {
        otherOfficers.push(officer.name);
        continue;
      }
      const certificate = officer.certificates.find(({ kind }) => kind === 'officer')?.number;
      const roles = rolesOn(officer, day);
      officers.set(id, { name: officer.name, organ: officer.organ, roles, ...(certificate === undefined ? {} : { certificate }) });
    }
    const names = register.all(day).flatMap(({ name }) => [name, ...shortNames(name)]);
    const values = [...known.organs].filter((value) => /[\u4e00-\u9fa5]/u.test(value));
    return {
      ...{ caseId, events, officers, otherOfficers, publicWords: [...names, ...values, ...INSTRUMENTS] },
      organKind: (organ): OrganKind | undefined => register.nearest(organ, day)?.kind,
    };
  }
}

/** 上犹县社溪镇人民政府 is called 社溪镇人民政府, 社溪镇政府 and 社溪镇; 上犹县市场监督管理局 is 市场监督管理局. */
const shortNames = (name: string): readonly string[] => {
  const short = name.replace(/^(?:江西省)?(?:赣州市)?(?:上犹县|上犹)/u, '');
  const place = short.replace(/人民政府$/u, '');
  return [short, place, `${place}政府`, `县${short}`];
};
