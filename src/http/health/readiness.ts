import { Injectable } from '@nestjs/common';

/** True when the part can serve; a throw counts as false. */
export type ReadinessCheck = () => boolean | Promise<boolean>;

const PATIENCE_MS = 2000;

/** What must hold before requests are sent here. Every part that can be unready adds its check when it is built. */
@Injectable()
export class Readiness {
  private readonly checks = new Map<string, ReadinessCheck>();

  add(name: string, check: ReadinessCheck): void {
    this.checks.set(name, check);
  }

  /** Each check by name, true or false, within two seconds. */
  async look(): Promise<Readonly<Record<string, boolean>>> {
    const found = await Promise.all([...this.checks].map(async ([name, check]) => [name, await holds(check)] as const));
    return Object.fromEntries(found);
  }
}

const holds = async (check: ReadinessCheck): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  try {
    return await Promise.race([Promise.resolve().then(check), late]);
  } catch {
    return false; // an unreachable part is the answer, not a failure of the question
  } finally {
    clearTimeout(timer);
  }
};
