import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal } from '../../../access/index.js';
import { NameBook } from '../../../docket/index.js';
import { dateOf } from '../../../kernel/time.js';
import { CertificateReader, type ReadCertificate } from '../certificates/certificate-reader.js';
import { percentOf } from '../domain/answered.js';
import { CERTIFICATE_NOTICE } from '../wording.js';
import { CertificateContentDto, CompletionCertificateDto } from './results.dto.js';

/** Checking a 结业证明. Anybody who has signed in may ask whether there is one; what it says is between holder and trainer. */
@ApiTags('training')
@Controller('training/certificates')
export class CertificatesController {
  constructor(
    private readonly certificates: CertificateReader,
    private readonly names: NameBook,
  ) {}

  @Get(':number')
  async check(@Param('number') number: string, @CurrentPrincipal() { officerId }: Principal): Promise<CompletionCertificateDto> {
    const asked = number.slice(0, 40);
    const found = await this.certificates.find(asked);
    if (found === undefined) return { number: asked, valid: false, sentence: '没有这个编号的结业证明。', notice: CERTIFICATE_NOTICE };
    const reader = found.trainee === officerId || found.by === officerId;
    return {
      number: found.number,
      valid: true,
      sentence: '编号有效。请核对纸面上的校验码与这里的是否完全一致。',
      notice: CERTIFICATE_NOTICE,
      issuedOn: dateOf(found.occurredAt),
      digest: found.digest,
      ...(reader ? { content: await this.content(found) } : {}),
    };
  }

  private async content(found: ReadCertificate): Promise<CertificateContentDto> {
    const { traineeName, organ, courseTitle, classTitle, release, points, of, occurredAt } = found;
    const names = await this.names.on(occurredAt);
    return { traineeName, organ: names.organ(organ), courseTitle, classTitle, release, points, of, percent: percentOf(points, of) };
  }
}
