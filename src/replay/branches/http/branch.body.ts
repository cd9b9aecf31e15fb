import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { ROLES, type Role } from '../../../kernel/actor.js';
import type { Instant } from '../../../kernel/time.js';
import { CleanText } from '../../../http/validators/clean-text.js';
import { IsInstantInput } from '../../../http/validators/instant-input.js';
import { Label } from '../../../http/validators/label.js';
import { BRANCH_SOURCES, type BranchSourceKind } from '../domain/branch.events.js';

export class OpenBranchBody {
  @CleanText({ max: 100 })
  @Label('名称')
  name: string;

  @IsIn(BRANCH_SOURCES)
  @Label('来源')
  kind: BranchSourceKind;

  @IsUUID()
  @Label('案卷标识')
  id: string;

  /** The last version that the branch shares with the history. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  @Label('版本')
  version: number;

  /** When the branch begins; the time of the last event when left out. */
  @IsOptional()
  @IsInstantInput()
  @Label('推演时间')
  clock?: Instant;
}

export class SetBranchClockBody {
  @IsInstantInput()
  @Label('推演时间')
  clock: Instant;
}

export class TakeBranchStepBody {
  @IsUUID()
  @Label('以谁的身份')
  officer: string;

  @Matches(/^[a-z0-9-]{3,40}$/, { message: '应为机关编码' })
  @Label('机关')
  organ: string;

  @IsIn(ROLES)
  @Label('岗位')
  role: Role;

  /** The time of the step; the clock of the branch when left out. */
  @IsOptional()
  @IsInstantInput()
  @Label('推演时间')
  clock?: Instant;

  /** Of the command below the file, e.g. `handoffs/<uuid>/accept`. */
  @Matches(/^[a-z0-9-]{2,60}(?:\/[a-z0-9-]{2,60}){0,2}$/, { message: '应为案卷命令的路径，例如 handoffs/<标识>/accept' })
  @Label('命令')
  path: string;

  /** As the command takes it. */
  @IsObject()
  @Label('内容')
  body: Record<string, unknown>;
}

export class RenameBranchBody {
  @CleanText({ max: 100 })
  @Label('名称')
  name: string;
}

export class BranchNoteBody {
  @CleanText({ max: 2000 })
  @Label('备注')
  text: string;
}

export class ShareBranchBody {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  @Label('人员')
  officers?: string[];

  @IsOptional()
  @IsUUID()
  @Label('培训班')
  classId?: string;
}
