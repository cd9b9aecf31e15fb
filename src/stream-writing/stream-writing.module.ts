import { Module } from '@nestjs/common';
import { StreamWriter } from './stream-writer.js';

@Module({ providers: [StreamWriter], exports: [StreamWriter] })
export class StreamWritingModule {}
