import type { ProcessStep } from '../../../../kernel/process-step.js';
import type { CertificateEvent } from './certificate.events.js';
import type { IssueCertificates } from './decider.js';

/** Who may take a step; read as the table of the process (docs/processes/certificates.md). The one stream of a county has no states. */
export const CERTIFICATE_STEPS: Readonly<Record<IssueCertificates['type'], ProcessStep<'trainer', never, CertificateEvent['type']>>> = {
  IssueCertificates: {
    chinese: '发给结业证明',
    side: 'trainer',
    roles: ['trainer'],
    from: [],
    events: ['CertificateIssued'],
    refuses: ['certificate/nobody-due'],
  },
};
