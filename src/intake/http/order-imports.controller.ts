import { Controller, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, Roles } from '../../access/index.js';
import type { Actor } from '../../kernel/actor.js';
import { uploadedFile } from '../../sheets/index.js';
import { OrderImports } from '../import/order-imports.service.js';
import { writeOrderTemplate } from '../import/order-template.js';
import { OrderImportJobDto, OrderImportParams, OrderImportQuery, OrderImportStartedDto, orderImportDtoOf } from './order-import.dto.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TEMPLATE_NAME = `attachment; filename="order-template.xlsx"; filename*=UTF-8''${encodeURIComponent('工单导入模板.xlsx')}`;

/** Lists of work orders, for those who dispatch them. */
@ApiTags('orders')
@Controller('orders')
export class OrderImportsController {
  constructor(private readonly imports: OrderImports) {}

  @Post('import')
  @HttpCode(202)
  @Roles('dispatcher')
  @ApiOperation({ summary: '从 Excel 或者 CSV 导入工单（dryRun=true 只检查）' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiAcceptedResponse({ type: OrderImportStartedDto })
  async start(
    @Query() { dryRun }: OrderImportQuery,
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
  ): Promise<OrderImportStartedDto> {
    const { name, bytes } = await uploadedFile(request, 'Excel 或者 CSV 文件');
    return { jobId: await this.imports.start({ file: bytes, fileName: name, dryRun: dryRun === 'true', actor }) };
  }

  @Get('imports/:jobId')
  @Roles('dispatcher')
  @ApiOperation({ summary: '导入的进度和结果' })
  @ApiOkResponse({ type: OrderImportJobDto })
  async progress(@Param() { jobId }: OrderImportParams): Promise<OrderImportJobDto> {
    return orderImportDtoOf(await this.imports.find(jobId));
  }

  @Get('template')
  @ApiOperation({ summary: '下载工单导入模板' })
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async template(): Promise<StreamableFile> {
    return new StreamableFile(await writeOrderTemplate(), { type: XLSX, disposition: TEMPLATE_NAME });
  }
}
