import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { caseStream } from '../../kernel/ids.js';
import type { RecordedEvent } from '../../kernel/event.js';
import type { CaseEvent } from '../../case-file/index.js';
import type { ProblemDocument } from '../../http/problem-document.js';
import { Sandbox } from '../sandbox.js';
import type { Acted, SandboxCall, Scene } from '../scene.js';
import { type RunningScene, playing } from './running-scene.js';
import { SceneStore } from './scene-store.js';
import { StageModule } from './stage.module.js';

const SESSION = 'sandbox';

/** A second application of the platform's own mechanisms, which listens nowhere; built when it is first asked for. */
export class StagedSandbox extends Sandbox {
  #stage: Promise<NestFastifyApplication> | undefined;
  #closed = false;

  constructor(private readonly databaseUrl: string) {
    super();
  }

  override async act({ caseId, history, cast, actor, at }: Scene, { path, body }: SandboxCall): Promise<Acted> {
    const stage = await this.stage();
    const stream = caseStream(caseId);
    const store = new SceneStore(
      stream,
      history.map((event) => ({ ...event, stream })),
    );
    const { officerId } = actor;
    const principal = { officerId, sessionId: SESSION, username: SESSION, acting: actor, actingByWish: true, positions: [actor] };
    const scene: RunningScene = { store, principal, cast, at, numbered: 0 };
    const opening = path === '';
    const { statusCode, payload } = await playing(scene, async () =>
      stage.inject({
        method: 'POST',
        url: opening ? '/api/cases' : `/api/cases/${caseId}/${path}`,
        payload: opening ? { ...body, caseId } : body,
      }),
    );
    if (statusCode >= 400) return { kind: 'refused', problem: JSON.parse(payload) as ProblemDocument };
    return { kind: 'taken', added: store.read(stream).slice(history.length) as readonly RecordedEvent<CaseEvent>[] };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#stage?.then((stage) => stage.close()).catch(() => undefined);
  }

  private stage(): Promise<NestFastifyApplication> {
    if (this.#closed) throw new Error('the sandbox is closed');
    return (this.#stage ??= this.build().catch((error: unknown) => {
      this.#stage = undefined; // the next act tries again
      throw error;
    }));
  }

  private async build(): Promise<NestFastifyApplication> {
    const stage = await NestFactory.create<NestFastifyApplication>(StageModule.on(this.databaseUrl), new FastifyAdapter(), {
      abortOnError: false, // no logger of its own: it would take the place of the platform's
    });
    stage.setGlobalPrefix('api');
    await stage.init();
    return stage;
  }
}
