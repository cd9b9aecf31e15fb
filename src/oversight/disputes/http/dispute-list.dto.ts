import { DocketClockDto, OrganRefDto } from '../../../docket/index.js';

/** What runs on in the file while the dispute is open, with the organ that must act before it ends. */
export class DisputeWarningDto {
  kind: 'measure' | 'limitation';
  /** In Chinese, whole: 扣押 2026-03-10 到期，由…在期满前作出处理. */
  text: string;
  holder: OrganRefDto;
  due: string;
  colour: 'green' | 'yellow' | 'red';
  left: string;
}

/** One line of the list of disputes. */
export class DisputeRowDto {
  caseId: string;
  disputeId: string;
  /** Of the file; numbers and addresses of parties are hidden from those without the right. */
  title: string;
  itemName: string;
  townshipName: string;
  /** Absent when the superior designated without an application. */
  kind?: string;
  kindName: string;
  state: string;
  stateName: string;
  /** False once it is decided, declined, withdrawn or closed. */
  pending: boolean;
  /** Whose turn it is: the justice bureau, organs in dispute, the common superior, the designated organ (holder), or nobody here. */
  awaits: 'bureau' | 'parties' | 'superior' | 'holder' | 'none';
  /** Who is to act next, in Chinese; absent when it is over. */
  nextStep?: string;
  applicant: OrganRefDto;
  between: OrganRefDto[];
  superior: OrganRefDto;
  responsibleOrgan: OrganRefDto;
  /** The organ that the opinion or the designation named. */
  competent?: OrganRefDto;
  appliedAt: string;
  decidedAt?: string;
  /** The next running clock of the dispute. */
  clock?: DocketClockDto;
  /** Measures about to lapse, and the limitation, which is always shown. */
  warnings: DisputeWarningDto[];
  version: number;
}

export class DisputeListDto {
  items: DisputeRowDto[];
  next?: string;
  /** Milliseconds by which the list may lag behind the record. */
  lagMs: number;
}

/** Figures of the dispute desk, for the tabs. */
export class DisputeFiguresDto {
  /** Applications on which the bureau has not decided: `state=incoming`. */
  incoming: number;
  /** `state=open` */
  open: number;
  /** `awaits=bureau`, incoming applications among them. */
  awaitingBureau: number;
  /** `awaits=parties` */
  awaitingParties: number;
  /** `awaits=superior` */
  awaitingSuperior: number;
  /** `awaits=holder` */
  awaitingHolder: number;
  /** Open with a clock that has run out: `clock=overdue`. */
  overdue: number;
  /** Closed, declined or withdrawn since 1 January. */
  closedThisYear: number;
  /** Milliseconds by which the figures may lag behind the record. */
  lagMs: number;
}
