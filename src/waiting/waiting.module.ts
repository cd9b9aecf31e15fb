import { Global, Module } from '@nestjs/common';
import { WaitingController } from './http/waiting.controller.js';
import { WaitingWork } from './waiting-work.js';

/** Global because every mechanism with a desk of its own registers with it. */
@Global()
@Module({ controllers: [WaitingController], providers: [WaitingWork], exports: [WaitingWork] })
export class WaitingModule {}
