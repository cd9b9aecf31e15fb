import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ROLES, type Role } from '../../kernel/actor.js';

export class PositionDto {
  @ApiProperty({ enum: ROLES }) readonly role: Role;
  @ApiProperty({ type: String, example: '360724103' }) readonly organId: string;
  @ApiProperty({ type: String, example: '营前镇人民政府' }) readonly organName: string;
}

/** The person who is signed in. */
export class UserDto {
  @ApiProperty({ type: String, format: 'uuid' }) readonly officerId: string;
  @ApiProperty({ type: String }) readonly username: string;
  @ApiProperty({ type: String }) readonly name: string;
  @ApiProperty({ type: [PositionDto], description: 'held today' }) readonly positions: readonly PositionDto[];
  @ApiPropertyOptional({ type: PositionDto, description: 'in which requests are made; X-Acting-Role chooses another' })
  readonly acting?: PositionDto;
  @ApiProperty({ type: Boolean }) readonly mustChangePassword: boolean;
  @ApiProperty({ type: String, description: 'to be sent as X-CSRF-Token with every write that is authenticated by cookie' })
  readonly csrfToken: string;
  @ApiProperty({ type: Boolean, description: 'worked cases and public accounts: every page says so' }) readonly demonstration: boolean;
}

export class SignedInDto {
  @ApiProperty({ type: String, description: 'for programs: Authorization: Bearer <token>' }) readonly token: string;
  @ApiProperty({ type: UserDto }) readonly user: UserDto;
}
