import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, Roles } from '../../access/index.js';
import type { Actor } from '../../kernel/actor.js';
import { uploadedFile } from '../../sheets/index.js';
import { CatalogueImports } from '../catalogue-imports.service.js';
import { ImportParams, ImportQuery } from './catalogue.query.js';
import { ImportJobDto, ImportStartedDto, importJobDtoOf } from './import.dto.js';

/** Only those who keep the catalogue. */
@ApiTags('catalogue')
@Controller('catalogue')
@Roles('catalogue-manager')
export class CatalogueImportsController {
  constructor(private readonly imports: CatalogueImports) {}

  @Post('import')
  @HttpCode(202)
  @ApiOperation({ summary: '从 Excel 导入权责清单（dryRun=true 只检查）' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiAcceptedResponse({ type: ImportStartedDto })
  async start(@Query() { dryRun }: ImportQuery, @Req() request: FastifyRequest, @CurrentActor() actor: Actor): Promise<ImportStartedDto> {
    const { name, bytes } = await uploadedFile(request);
    return { jobId: await this.imports.start({ file: bytes, fileName: name, dryRun: dryRun === 'true', actor }) };
  }

  @Get('imports/:jobId')
  @ApiOperation({ summary: '导入的进度和结果' })
  @ApiOkResponse({ type: ImportJobDto })
  async progress(@Param() { jobId }: ImportParams): Promise<ImportJobDto> {
    return importJobDtoOf(await this.imports.find(jobId));
  }
}
