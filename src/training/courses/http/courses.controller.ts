import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Roles } from '../../../access/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { etagOf } from '../../../http/if-match.js';
import { plainOf } from '../../../http/plain.js';
import { notFound } from '../../../http/problem.js';
import { Ids, type CourseId, courseId, courseStream } from '../../../kernel/ids.js';
import { CommittedDto, CurrentWriting, UuidPipe, type Writing, newIdFor } from '../../../stream-writing/index.js';
import { CourseReader } from '../course-reader.js';
import { BUILDERS } from '../domain/steps.js';
import { CoursesQuery } from '../read-models/courses.query.js';
import type { CourseInput } from '../use-cases/course-input.js';
import { TakeCourseStep } from '../use-cases/take-course-step.js';
import { CoursePages } from '../view/course-pages.js';
import { contentOf } from './content-of-body.js';
import { DraftCourseBody, DuplicateCourseBody, ReviseCourseBody, WithdrawCourseBody } from './course.body.js';
import { CourseDetailDto, CourseListDto, DraftedCourseDto, ReleasedCourseDto } from './course.dto.js';
import { CoursesParams } from './course.params.js';

const CoursePathId = new UuidPipe({ exceptionFactory: () => notFound('course/not-found') });
const ReleaseNumber = new ParseIntPipe({ exceptionFactory: () => notFound('course/release-not-found') });

/** 课程: built by trainers, who also see the answers. */
@ApiTags('training')
@Controller('training/courses')
@Roles(...BUILDERS)
export class CoursesController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
    private readonly query: CoursesQuery,
    private readonly reader: CourseReader,
    private readonly pages: CoursePages,
  ) {}

  @Get()
  @AtLeast()
  list(@Query() params: CoursesParams): Promise<CourseListDto> {
    const { limit = 50, cursor, ...filter } = plainOf(params);
    return this.query.page(filter, limit, cursor);
  }

  @Post()
  async draft(@Body() body: DraftCourseBody, @CurrentWriting() writing: Writing): Promise<DraftedCourseDto> {
    const id = courseId((body.courseId ?? this.ids.next()).toLowerCase());
    return { ...(await this.take(id, writing, { type: 'DraftCourse', content: contentOf(body) })), courseId: id };
  }

  @Get(':courseId')
  @AtLeast()
  async detail(@Param('courseId', CoursePathId) id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<CourseDetailDto> {
    const read = await this.reader.read(courseId(id));
    void reply.header('etag', etagOf(read.version));
    return this.pages.detail(read);
  }

  @Get(':courseId/releases/:release')
  async release(@Param('courseId', CoursePathId) id: string, @Param('release', ReleaseNumber) release: number): Promise<ReleasedCourseDto> {
    return this.pages.release(await this.reader.read(courseId(id)), release);
  }

  @Post(':courseId/revise')
  @HttpCode(200)
  revise(
    @Param('courseId', CoursePathId) id: string,
    @Body() body: ReviseCourseBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(courseId(id), writing, { type: 'ReviseCourse', content: contentOf(body) });
  }

  @Post(':courseId/release')
  @HttpCode(200)
  makeRelease(@Param('courseId', CoursePathId) id: string, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.take(courseId(id), writing, { type: 'ReleaseCourse' });
  }

  @Post(':courseId/withdraw')
  @HttpCode(200)
  withdraw(
    @Param('courseId', CoursePathId) id: string,
    @Body() { reasons }: WithdrawCourseBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(courseId(id), writing, { type: 'WithdrawCourse', reasons });
  }

  /** A new draft with the same content; the If-Match of the original does not concern it. */
  @Post(':courseId/duplicate')
  async duplicate(
    @Param('courseId', CoursePathId) id: string,
    @Body() { title }: DuplicateCourseBody,
    @CurrentWriting() writing: Writing,
  ): Promise<DraftedCourseDto> {
    const original = courseId(id);
    const { content } = (await this.reader.read(original)).course;
    const copy = courseId(newIdFor(courseStream(original), writing, this.ids));
    const input = { type: 'DraftCourse', content: { ...content, title: title ?? copyTitle(content.title) }, copyOf: original } as const;
    const { seen: _, ...anew } = writing;
    return { ...(await this.take(copy, anew, input)), courseId: copy };
  }

  private take(id: CourseId, writing: Writing, input: CourseInput): Promise<CommittedDto> {
    return this.bus.execute(new TakeCourseStep({ ...writing, courseId: id }, input));
  }
}

const copyTitle = (title: string): string => `${Array.from(title).slice(0, 95).join('')}（副本）`;
