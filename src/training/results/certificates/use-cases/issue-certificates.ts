import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { forbidden } from '../../../../http/problem.js';
import { type Committed, type Entry, StreamWriter, type Writing } from '../../../../stream-writing/index.js';
import { CERTIFICATES, COUNTY } from '../certificate-reader.js';
import type { CertifiedResult } from '../domain/certificate.events.js';
import { type Certificates, certificates } from '../domain/decider.js';
import { CERTIFICATE_STEPS } from '../domain/steps.js';

/** `due` was gathered for the trainer of the class. */
export class IssueCertificates extends Command<Committed> {
  constructor(
    readonly writing: Writing,
    readonly due: readonly CertifiedResult[],
  ) {
    super();
  }
}

const { roles } = CERTIFICATE_STEPS.IssueCertificates;
const BY_TRAINER: Entry<Certificates> = {
  roles,
  admit: (_state, { role }) => {
    if (!roles.includes(role)) throw forbidden();
  },
};

@CommandHandler(IssueCertificates)
export class IssueCertificatesHandler implements ICommandHandler<IssueCertificates> {
  constructor(private readonly writer: StreamWriter) {}

  execute({ writing, due }: IssueCertificates): Promise<Committed> {
    return this.writer.write(certificates, { ...writing, stream: CERTIFICATES }, BY_TRAINER, ({ actor, at }) => ({
      type: 'IssueCertificates' as const,
      county: COUNTY,
      due,
      actor,
      at,
    }));
  }
}
