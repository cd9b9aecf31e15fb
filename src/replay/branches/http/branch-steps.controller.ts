import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { badRequest } from '../../../http/problem.js';
import { type BranchId, Ids, branchId, branchStream, classId, officerId, organId } from '../../../kernel/ids.js';
import { CommittedDto, CurrentWriting, type Writing, newIdFor } from '../../../stream-writing/index.js';
import { ActOnBranch } from '../use-cases/act-on-branch.js';
import type { BranchInput } from '../use-cases/branch-input.js';
import { OpenedBranchDto } from './branch.dto.js';
import {
  BranchNoteBody,
  OpenBranchBody,
  RenameBranchBody,
  SetBranchClockBody,
  ShareBranchBody,
  TakeBranchStepBody,
} from './branch.body.js';
import { BranchPathId } from './branch-path-id.js';

const of = (id: string): { readonly branchId: BranchId } => ({ branchId: branchId(id) });

const sharedWith = ({ officers = [], classId: id }: ShareBranchBody) => {
  if (officers.length === 0 && id === undefined) throw badRequest([{ field: 'officers', message: '请选择人员或者培训班。' }]);
  return {
    officers: officers.map((one) => officerId(one.toLowerCase())),
    ...(id === undefined ? {} : { classId: classId(id.toLowerCase()) }),
  };
};

/** 推演 over HTTP. Nothing here reaches a live stream: the steps are played in the sandbox and kept in the branch. */
@ApiTags('branches')
@Controller('branches')
export class BranchStepsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
  ) {}

  @Post()
  async open(@Body() { name, kind, id, version, clock }: OpenBranchBody, @CurrentWriting() writing: Writing): Promise<OpenedBranchDto> {
    const opened = newIdFor(branchStream(branchId('new')), writing, this.ids);
    const committed = await this.act(writing, {
      type: 'OpenBranch',
      ...of(opened),
      name,
      kind,
      id: id.toLowerCase(),
      version,
      ...(clock === undefined ? {} : { clock }),
    });
    return { ...committed, branchId: opened };
  }

  @Post(':branchId/clock')
  @HttpCode(200)
  clock(
    @Param('branchId', BranchPathId) id: string,
    @Body() { clock }: SetBranchClockBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.act(writing, { type: 'SetBranchClock', ...of(id), clock });
  }

  /** A command of the file, in somebody's place. Refused as the file itself would refuse it. */
  @Post(':branchId/steps')
  step(
    @Param('branchId', BranchPathId) id: string,
    @Body() { officer, organ, role, clock, path, body }: TakeBranchStepBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const as = { officerId: officerId(officer.toLowerCase()), organId: organId(organ), role };
    return this.act(writing, { type: 'TakeBranchStep', ...of(id), as, path, body, ...(clock === undefined ? {} : { clock }) });
  }

  @Post(':branchId/undo')
  @HttpCode(200)
  undo(@Param('branchId', BranchPathId) id: string, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.act(writing, { type: 'UndoBranchStep', ...of(id) });
  }

  @Post(':branchId/rename')
  @HttpCode(200)
  rename(
    @Param('branchId', BranchPathId) id: string,
    @Body() { name }: RenameBranchBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.act(writing, { type: 'RenameBranch', ...of(id), name });
  }

  @Post(':branchId/notes')
  note(
    @Param('branchId', BranchPathId) id: string,
    @Body() { text }: BranchNoteBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.act(writing, { type: 'AddBranchNote', ...of(id), text });
  }

  @Post(':branchId/share')
  @HttpCode(200)
  share(
    @Param('branchId', BranchPathId) id: string,
    @Body() body: ShareBranchBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.act(writing, { type: 'ShareBranch', ...of(id), ...sharedWith(body) });
  }

  @Post(':branchId/unshare')
  @HttpCode(200)
  unshare(
    @Param('branchId', BranchPathId) id: string,
    @Body() body: ShareBranchBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.act(writing, { type: 'UnshareBranch', ...of(id), ...sharedWith(body) });
  }

  @Post(':branchId/close')
  @HttpCode(200)
  close(@Param('branchId', BranchPathId) id: string, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.act(writing, { type: 'CloseBranch', ...of(id) });
  }

  private act(writing: Writing, input: BranchInput): Promise<CommittedDto> {
    return this.bus.execute(new ActOnBranch(writing, input));
  }
}
