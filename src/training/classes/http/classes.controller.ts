import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Roles } from '../../../access/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { etagOf } from '../../../http/if-match.js';
import { plainOf } from '../../../http/plain.js';
import { invalidField } from '../../../http/problem.js';
import { Ids, classId, courseId, officerId, organId, streamName } from '../../../kernel/ids.js';
import { CommittedDto, CurrentWriting, type Writing, newIdFor } from '../../../stream-writing/index.js';
import { ClassReader } from '../class-reader.js';
import { ClassPages } from '../class-pages.js';
import { CLASS_ROLES } from '../domain/steps.js';
import { ClassesLag } from '../read-models/classes-lag.js';
import type { ClassInput } from '../use-cases/class-input.js';
import { TakeClassStep } from '../use-cases/take-class-step.js';
import { CloseClassBody, InviteTraineesBody, OpenClassBody, RemoveTraineesBody } from './class.body.js';
import { ClassListDto, ClassPageDto, OpenedClassDto } from './class.dto.js';
import { ClassPathId } from './class-path-id.js';

const NEW_CLASSES = streamName('class-new');

/** 培训班 as its trainer runs it. */
@ApiTags('training')
@Controller('training/classes')
@Roles(...CLASS_ROLES)
export class ClassesController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
    private readonly reader: ClassReader,
    private readonly pages: ClassPages,
    private readonly lag: ClassesLag,
  ) {}

  @Get()
  @AtLeast()
  async list(): Promise<ClassListDto> {
    const lagMs = await this.lag.milliseconds();
    return { items: await this.pages.list(), lagMs };
  }

  @Get(':classId')
  async page(@Param('classId', ClassPathId) id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ClassPageDto> {
    const { training, version } = await this.reader.read(classId(id));
    void reply.header('etag', etagOf(version));
    return this.pages.page(training);
  }

  @Post()
  async open(@Body() body: OpenClassBody, @CurrentWriting() writing: Writing): Promise<OpenedClassDto> {
    const { classId: wished, courseId: course, ...content } = plainOf(body);
    const id = classId((wished ?? newIdFor(NEW_CLASSES, writing, this.ids)).toLowerCase());
    const committed = await this.take(writing, { type: 'OpenClass', classId: id, courseId: courseId(course.toLowerCase()), ...content });
    return { ...committed, classId: id };
  }

  @Post(':classId/invite')
  @HttpCode(200)
  invite(
    @Param('classId', ClassPathId) id: string,
    @Body() { officers = [], organs = [] }: InviteTraineesBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    if (officers.length + organs.length === 0) throw invalidField('officers', '请选择至少一名学员或者一个机关。');
    const people = officers.map((officer) => officerId(officer.toLowerCase()));
    return this.take(writing, { type: 'InviteTrainees', classId: classId(id), officers: people, organs: organs.map(organId) });
  }

  @Post(':classId/remove')
  @HttpCode(200)
  remove(
    @Param('classId', ClassPathId) id: string,
    @Body() { officers, reason }: RemoveTraineesBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const trainees = officers.map((officer) => officerId(officer.toLowerCase()));
    return this.take(writing, { type: 'RemoveTrainees', classId: classId(id), trainees, reason });
  }

  @Post(':classId/close')
  @HttpCode(200)
  close(
    @Param('classId', ClassPathId) id: string,
    @Body() { reason }: CloseClassBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(writing, { type: 'CloseClass', classId: classId(id), reason });
  }

  private take(writing: Writing, input: ClassInput): Promise<CommittedDto> {
    return this.bus.execute(new TakeClassStep(writing, input));
  }
}
