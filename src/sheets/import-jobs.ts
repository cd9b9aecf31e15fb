import { createHash } from 'node:crypto';
import { type BeforeApplicationShutdown, Logger } from '@nestjs/common';
import type { DataSource, EntityTarget } from 'typeorm';
import { conflict, notFound } from '../http/problem.js';
import type { Actor } from '../kernel/actor.js';
import type { Ids } from '../kernel/ids.js';
import type { ImportJobRow } from './import-job.row.js';
import type { ImportReport, RowFault } from './row-fault.js';

export const IMPORT_STATES = ['running', 'succeeded', 'refused', 'failed'] as const;
/** Refused: the file has faults. Failed: we have one. In neither case was anything changed. */
export type ImportState = (typeof IMPORT_STATES)[number];

export interface ImportRequest {
  readonly file: Uint8Array;
  readonly fileName: string;
  readonly dryRun: boolean;
  readonly actor: Actor;
}

export interface ImportJob<Summary> {
  readonly jobId: string;
  readonly fileName: string;
  readonly dryRun: boolean;
  readonly state: ImportState;
  readonly done: number;
  readonly total: number;
  readonly errors: readonly RowFault[];
  readonly summary?: Summary;
}

type Progress = Partial<Pick<ImportJobRow, 'state' | 'done' | 'total' | 'errors' | 'summary'>>;

const TELL_EVERY_MS = 300;
const SIGN_OF_LIFE_MS = 5_000;
/** A job without a sign of life for so long ended with its process. */
const LOST_AFTER = '60 seconds';
const FAILED: readonly RowFault[] = [{ reason: '系统出现错误，未导入任何内容，请重试。' }];
const LOST: readonly RowFault[] = [{ reason: '导入中断，未导入任何内容，请重新上传。' }];

/** Imports that run beside the request which started them, so that a page can show how far they are. */
export abstract class ImportJobs<Summary extends object> implements BeforeApplicationShutdown {
  private readonly logger = new Logger('ImportJobs');
  private running: Promise<void> | undefined;
  protected abstract readonly rows: EntityTarget<ImportJobRow>;
  /** Codes of the refusals of this kind of import. */
  protected abstract readonly refusals: { readonly running: string; readonly unknown: string };

  constructor(
    protected readonly source: DataSource,
    private readonly ids: Ids,
  ) {}

  /** Checks the file and, unless it is a dry run, imports it whole or not at all. */
  protected abstract carryOut(request: ImportRequest, onProgress: (done: number, total: number) => void): Promise<ImportReport<Summary>>;

  /** Starts a job and answers its id. Throws a 409 problem while another one runs. */
  async start(request: ImportRequest): Promise<string> {
    if (this.running !== undefined) throw conflict(this.refusals.running);
    const jobId = this.ids.next();
    let started: () => void = () => undefined;
    this.running = new Promise<void>((resolve) => (started = resolve));
    try {
      await this.source.getRepository(this.rows).insert(rowOf(jobId, request));
    } catch (error) {
      this.running = undefined;
      started();
      throw error;
    }
    void this.run(jobId, request).finally(() => {
      this.running = undefined;
      started();
    });
    return jobId;
  }

  /** Throws a 404 problem for a job that never was. */
  async find(jobId: string): Promise<ImportJob<Summary>> {
    const row = await this.source.getRepository(this.rows).findOneBy({ importId: jobId });
    if (row === null) throw notFound(this.refusals.unknown);
    return (await this.isLost(jobId)) ? { ...jobOf(row), state: 'failed', errors: LOST } : jobOf(row);
  }

  /** What runs is finished before the process ends. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.running;
  }

  private async run(jobId: string, request: ImportRequest): Promise<void> {
    const alive = setInterval(() => void this.tell(jobId, {}), SIGN_OF_LIFE_MS);
    try {
      let steps = { done: 0, total: 0 };
      const tellSteps = atMostEvery(TELL_EVERY_MS, () => void this.tell(jobId, steps));
      const onProgress = (done: number, total: number): void => {
        steps = { done, total };
        tellSteps();
      };
      const report = await this.carryOut(request, onProgress);
      await this.tell(jobId, { ...steps, ...outcomeOf(report) });
    } catch (error) {
      this.logger.error({ err: error, jobId }, 'import failed');
      await this.tell(jobId, { state: 'failed', errors: [...FAILED] });
    } finally {
      clearInterval(alive);
    }
  }

  /** Never fails the import: what cannot be told now is told with the outcome, or the job counts as lost. */
  private async tell(jobId: string, progress: Progress): Promise<void> {
    try {
      const update = this.source
        .createQueryBuilder()
        .update(this.rows)
        .set({ ...progress, seenAt: () => 'now()' });
      await update.where(`import_id = :jobId AND state = 'running'`, { jobId }).execute();
    } catch (error) {
      this.logger.warn({ err: error, jobId }, 'progress of an import not stored');
    }
  }

  private async isLost(jobId: string): Promise<boolean> {
    const query = this.source.createQueryBuilder(this.rows, 'job').where('job.importId = :jobId', { jobId });
    return query.andWhere(`job.state = 'running' AND job.seenAt < now() - interval '${LOST_AFTER}'`).getExists();
  }
}

const rowOf = (importId: string, { file, fileName, dryRun, actor }: ImportRequest) => ({
  importId,
  requestedBy: actor.officerId,
  organId: actor.organId,
  fileName,
  fileDigest: createHash('sha256').update(file).digest('hex'),
  dryRun,
  state: 'running',
});

const outcomeOf = <Summary extends object>({ errors, summary }: ImportReport<Summary>): Progress =>
  errors.length > 0 ? { state: 'refused', errors: [...errors] } : { state: 'succeeded', ...(summary === undefined ? {} : { summary }) };

const jobOf = <Summary extends object>({
  importId,
  fileName,
  dryRun,
  state,
  done,
  total,
  errors,
  summary,
}: ImportJobRow): ImportJob<Summary> => ({
  jobId: importId,
  fileName,
  dryRun,
  state: state as ImportState,
  done,
  total,
  errors,
  ...(summary === null ? {} : { summary: summary as Summary }),
});

const atMostEvery = (milliseconds: number, tell: () => void): (() => void) => {
  let next = 0;
  return () => {
    if (performance.now() < next) return;
    next = performance.now() + milliseconds;
    tell();
  };
};
