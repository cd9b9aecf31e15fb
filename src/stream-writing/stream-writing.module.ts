import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { StreamWriter } from './stream-writer.js';

@Module({ imports: [OrganisationsModule], providers: [StreamWriter], exports: [StreamWriter] })
export class StreamWritingModule {}
