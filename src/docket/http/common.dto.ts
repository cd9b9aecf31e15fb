/** An organ by id and the name it had on the day. */
export class OrganRefDto {
  id: string;
  name: string;
}

export class OfficerRefDto {
  id: string;
  name: string;
  certificate?: string;
}

/** Where a rule stands, for the line under a refusal or a clock. */
export class LegalBasisDto {
  /** Rule id of the rule book, e.g. `APL-42`. */
  rule: string;
  source: string;
  article: string;
  /** What the rule is worth here: 国家规定, 江西省规定, 县级参数…, 外地规定…; with 待核实 when the text was not read. */
  label: string;
}

export class DerivationSpanDto {
  from: string;
  to: string;
  days: number;
  counted: boolean;
  reason: string;
}

export class ClockReadingDto {
  unit: 'working-day' | 'day' | 'hour' | 'month';
  due: string;
}

export class ClockDto {
  clock: string;
  /** `transfer-out`, `receipt`, `answer`, `check-lead`, … */
  purpose: string;
  name: string;
  organ: OrganRefDto;
  status: 'running' | 'paused' | 'met' | 'cancelled';
  /** `none` for clocks that do not run. A window closes without anybody being late. */
  colour: 'green' | 'yellow' | 'red' | 'none';
  /** In Chinese: 剩 2 个工作日, 逾期 1 天, 已中止 … */
  left: string;
  rule: string;
  ruleVersion: number;
  source: string;
  article: string;
  /** 国家规定, 江西省规定, 县级参数（…） … */
  label: string;
  length: number;
  unit: 'working-day' | 'day' | 'hour' | 'month';
  startedAt: string;
  due: string;
  provisional: boolean;
  late: boolean;
  endedAt?: string;
  derivation: DerivationSpanDto[];
  /** When it would end if an undefined 日 meant another unit; the clock runs on the shorter reading. */
  otherReading?: ClockReadingDto;
}

/** A command of the page: open to the viewer now, or not and why. */
export class CommandDto {
  /** Verb of the route, e.g. `accept`. */
  verb: string;
  /** `case` for POST /cases/{id}/{verb}, `handoff` for POST /cases/{id}/handoffs/{handoffId}/{verb}; the others alike. */
  scope: 'case' | 'handoff' | 'consultation' | 'dispute' | 'criminal-transfer' | 'supervision';
  handoffId?: string;
  consultationId?: string;
  disputeId?: string;
  criminalTransferId?: string;
  supervisionId?: string;
  name: string;
  open: boolean;
  code?: string;
  /** Why not, in Chinese. */
  reason?: string;
  legalBasis?: LegalBasisDto;
}
