import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Sandbox } from './sandbox.js';
import { StagedSandbox } from './stage/staged-sandbox.js';

/** One sandbox for the whole application; it costs nothing until it is used. */
@Global()
@Module({})
export class SandboxModule implements OnApplicationShutdown {
  static on(databaseUrl: string): DynamicModule {
    return {
      module: SandboxModule,
      providers: [{ provide: Sandbox, useFactory: () => new StagedSandbox(databaseUrl) }],
      exports: [Sandbox],
    };
  }

  constructor(@Inject(Sandbox) private readonly sandbox: StagedSandbox) {}

  onApplicationShutdown(): Promise<void> {
    return this.sandbox.close();
  }
}
