import { specificationFor } from '../../../test/support/specification.js';
import { actor, at, duesFrom, forestry, officerFact, openCase, organFact, water } from '../../../test/support/case-fixtures.js';
import { catalogueChangeId, clockId, criminalTransferId, officerId, organId } from '../../kernel/ids.js';
import { localDate } from '../../kernel/time.js';
import { type CaseEvent, type OpenFile, evolve, openFile, unopened } from '../../case-file/index.js';
import { caseHandling } from '../../case-handling/domain/decider.js';
import { criminalTransfer } from '../../criminal-transfer/domain/decider.js';
import { type SucceedOrgan, hasPartIn, succession } from './succeed.js';

const { given } = specificationFor(succession);
const criminal = specificationFor(criminalTransfer).given;

const police = organId('sy-ga');
const ID = criminalTransferId('00000000-0000-4000-8000-0000000000e1');
const NEXT = criminalTransferId('00000000-0000-4000-8000-0000000000e2');
const T = at('2026-04-02T10:00');
const team = [officerFact('ly-a', forestry), officerFact('ly-b', forestry)];
const head = officerId('ly-head');

const succeed: SucceedOrgan = {
  type: 'SucceedOrgan',
  changeId: catalogueChangeId('00000000-0000-4000-8000-00000000cc01'),
  from: forestry,
  to: water,
  byRow: true,
  basis: '例',
  documentNumber: '例〔2026〕1号',
  transitionUntil: localDate('2026-07-20'),
  at: at('2026-04-20T00:00'),
};

const opened = caseHandling.decide(
  openCase({ actor: actor(forestry, 'case-officer'), organ: organFact(forestry), officers: team }),
  unopened,
);
const step = { criminalTransferId: ID, by: officerId('ly-a'), organ: forestry, occurredAt: T, clocks: [] };
const due = duesFrom(T);
const named = (officers: typeof team) => officers.map(({ officer, name }) => ({ officer, name, certificate: 'Z' }));
const suspected: CaseEvent = {
  type: 'CrimeSuspected',
  data: { by: officerId('ly-a'), organ: forestry, facts: '26 立方米', occurredAt: T, clocks: [] },
};
const formed: CaseEvent = { type: 'TaskTeamFormed', data: { ...step, officers: named(team) } };
const actingHead: CaseEvent = { type: 'ActingHeadNamed', data: { ...step, officer: head, name: '郑样甲', basis: '例' } };
const reported: CaseEvent = {
  type: 'CriminalTransferReported',
  data: { ...step, report: '报告', offence: '滥伐林木罪', legalBasis: '例' },
};
const approved: CaseEvent = { type: 'CriminalTransferApproved', data: { ...step, by: head, asActingHead: true } };
const sent: CaseEvent = { type: 'CriminalTransferSent', data: { ...step, to: police, documentNumber: '例刑移1号', attachments: [] } };
const goods = clockId('criminal-goods', ID);
const filed: CaseEvent = {
  type: 'PoliceFiled',
  data: {
    ...step,
    organ: police,
    number: '例公立1号',
    ground: 'review',
    clocks: [{ change: 'started', clock: goods, purpose: 'criminal-goods', organ: forestry, due: due['criminal-goods'] as never }],
  },
};
const backAt = clockId('check-lead', ID);
const returned: CaseEvent = {
  type: 'ReturnedToAdministration',
  data: {
    ...step,
    organ: police,
    to: forestry,
    ground: 'case-withdrawn',
    reasons: '例',
    documentNumber: '例返1号',
    items: [],
    clocks: [{ change: 'started', clock: backAt, purpose: 'check-lead', organ: forestry, due: due['check-lead'] as never }],
  },
};

const fold = (...events: readonly CaseEvent[]): OpenFile => openFile([...opened, ...events].reduce(evolve, unopened));
const afterwards = (...events: readonly CaseEvent[]): readonly CaseEvent[] => [
  ...opened,
  ...events,
  ...given(...opened, ...events)
    .when(succeed)
    .events(),
];
const fileAfter = (...events: readonly CaseEvent[]): OpenFile => openFile(afterwards(...events).reduce(evolve, unopened));

describe('the succession of an organ that transfers a suspected crime', () => {
  it('passes its part to the successor, with the case, while the police have not filed', () => {
    const file = fileAfter(suspected, formed, reported, approved, sent);
    expect(file.responsible).toBe(water);
    expect(file.criminalTransfers).toMatchObject([{ criminalTransferId: ID, state: 'sent', organ: water, police }]);
  });

  it('leaves the case with the police once they have filed, and passes what the organ still owes them', () => {
    const before = fold(suspected, formed, reported, approved, sent, filed);
    expect([before.responsible, hasPartIn(before, forestry)]).toEqual([police, true]);
    const file = fileAfter(suspected, formed, reported, approved, sent, filed);
    expect(file.responsible).toBe(police);
    expect(file.criminalTransfers).toMatchObject([{ state: 'filed', organ: water, police }]);
    expect(file.clocks.find(({ clock }) => clock === goods)).toMatchObject({ organ: water, status: 'running' });
    expect(hasPartIn(file, forestry)).toBe(false);
  });

  it('is the same without a clock: the right to hand over and to refer is a part too', () => {
    const silent: CaseEvent = { ...filed, data: { ...filed.data, clocks: [] } };
    expect(fileAfter(suspected, formed, reported, approved, sent, silent).criminalTransfers[0]?.organ).toBe(water);
  });

  it('lets the successor form a team of its own where none has reported, under any number, once', () => {
    const history = afterwards(suspected, formed);
    const officers = [officerFact('sl-a', water), officerFact('sl-b', water)];
    const form = {
      type: 'FormTaskTeam',
      criminalTransferId: NEXT,
      actor: actor(water, 'head'),
      at: at('2026-04-21T09:00'),
      due,
      officers,
    } as const;
    criminal(...history)
      .when(form)
      .thenTypes('TaskTeamFormed');
    const file = openFile(
      [
        ...history,
        ...criminal(...history)
          .when(form)
          .events(),
      ].reduce(evolve, unopened),
    );
    expect(file.criminalTransfers).toMatchObject([
      { criminalTransferId: NEXT, organ: water, team: [{ officer: 'sl-a' }, { officer: 'sl-b' }] },
    ]);
    criminal(
      ...history,
      ...criminal(...history)
        .when(form)
        .events(),
    )
      .when({ ...form, criminalTransferId: ID })
      .thenRejected('criminal/another-underway');
  });

  it('does not let whoever was named to decide for the old organ decide for the new one', () => {
    const approve = { type: 'ApproveTransfer', criminalTransferId: ID, at: at('2026-04-21T09:00'), due } as const;
    const history = afterwards(suspected, formed, actingHead, reported);
    criminal(...history)
      .when({ ...approve, actor: actor(water, 'leader', head) })
      .thenRejected('criminal/head-decides', 'CRM-5b');
    criminal(...history)
      .when({ ...approve, actor: actor(water, 'head') })
      .thenTypes('CriminalTransferApproved');
  });

  it('keeps who decided', () => {
    const [transfer] = fileAfter(suspected, formed, actingHead, reported, approved).criminalTransfers;
    expect([transfer?.actingHead?.officer, transfer?.decision?.by]).toEqual([head, head]);
  });

  it('lets the successor decide on filing of a matter that came back, and ends the check with it', () => {
    const history = afterwards(suspected, formed, reported, approved, sent, filed, returned);
    const file = openFile(history.reduce(evolve, unopened));
    expect(file.criminalTransfers[0]?.returned).toMatchObject({ from: police, to: water });
    const officers = [officerFact('sl-a', water), officerFact('sl-b', water)];
    const facts = specificationFor(caseHandling)
      .given(...history)
      .when({ type: 'FileCase', actor: actor(water, 'leader'), at: at('2026-04-21T09:00'), due, number: '例立1号', officers } as never)
      .events();
    const end = openFile([...history, ...facts].reduce(evolve, unopened));
    expect(end.clocks.find(({ clock }) => clock === backAt)?.status).toBe('met');
  });

  it('leaves what is over with its name', () => {
    const refused: CaseEvent = { type: 'CriminalTransferRefused', data: { ...step, reasons: '例', asActingHead: false } };
    expect(fileAfter(suspected, formed, reported, refused).criminalTransfers[0]?.organ).toBe(forestry);
  });
});
