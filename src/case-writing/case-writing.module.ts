import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { StreamWritingModule } from '../stream-writing/index.js';
import { CaseWriter } from './case-writer.js';
import { ClockFacts } from './clock-facts.js';
import { DocumentNumbers } from './document-numbers.js';
import { RegisterFacts } from './register-facts.js';

const PROVIDERS = [CaseWriter, ClockFacts, DocumentNumbers, RegisterFacts];

@Module({ imports: [DeadlinesModule, OrganisationsModule, StreamWritingModule], providers: PROVIDERS, exports: PROVIDERS })
export class CaseWritingModule {}
