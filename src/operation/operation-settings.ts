/** What the operator sets about watching. */
export abstract class OperationSettings {
  /** An alarm is raised when events wait and a checkpoint has not moved for this many seconds. */
  abstract readonly stallSeconds: number;
  /** Whoever reads the metrics must send it; without it only programs on this machine may. */
  abstract readonly metricsToken?: string;
}
