import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '../../kernel/actor.js';

export class DemoAccountDto {
  @ApiProperty({ type: String }) readonly username: string;
  @ApiProperty({ type: String }) readonly password: string;
  @ApiProperty({ type: String, description: 'name of the fictional officer' }) readonly officer: string;
  @ApiProperty({ type: String }) readonly organId: string;
  @ApiProperty({ type: String }) readonly organName: string;
  @ApiProperty({ enum: ROLES, isArray: true }) readonly roles: readonly Role[];
}

export class DemoAccountListDto {
  @ApiProperty({ type: [DemoAccountDto] }) readonly items: readonly DemoAccountDto[];
}
