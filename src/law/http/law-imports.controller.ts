import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, Roles } from '../../access/index.js';
import { Problem } from '../../http/problem.js';
import { plainOf } from '../../http/plain.js';
import type { Actor } from '../../kernel/actor.js';
import { uploadedFile } from '../../sheets/index.js';
import { LawImports } from '../import/law-imports.service.js';
import { LAW_FILE_BYTES } from '../import/limits.js';
import { LawImportDto, lawImportDtoOf } from './law.dto.js';
import { LawImportQuery } from './law.query.js';

/** Who keeps the library is a county default: those who keep the catalogue, supervise, or keep the platform running. */
@ApiTags('law')
@Controller('law/imports')
@Roles('catalogue-manager', 'supervisor', 'administrator')
export class LawImportsController {
  constructor(private readonly imports: LawImports) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: '导入一部法规的 Markdown 文本（dryRun=true 只检查）' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiOkResponse({ type: LawImportDto })
  async import(@Query() query: LawImportQuery, @Req() request: FastifyRequest, @CurrentActor() actor: Actor): Promise<LawImportDto> {
    const terms = { fileBytes: LAW_FILE_BYTES, tooLarge: () => new Problem(413, 'law/too-large'), unnamed: '未命名.md' };
    const { name, bytes } = await uploadedFile(request, 'Markdown 文件', terms);
    const { dryRun, ...given } = plainOf(query);
    return lawImportDtoOf(await this.imports.import({ ...given, bytes, fileName: name, dryRun: dryRun === 'true', actor }));
  }
}
