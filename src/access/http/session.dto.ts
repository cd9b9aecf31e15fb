import { ApiProperty } from '@nestjs/swagger';

export class SessionDto {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id: string;
  @ApiProperty({ type: String, format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ type: String, format: 'date-time' }) readonly lastSeenAt: string;
  @ApiProperty({ type: String, format: 'date-time' }) readonly expiresAt: string;
  @ApiProperty({ type: String }) readonly userAgent: string;
  @ApiProperty({ type: String }) readonly ip: string;
  @ApiProperty({ type: Boolean, description: 'the one that asks' }) readonly current: boolean;
}

export class SessionListDto {
  @ApiProperty({ type: [SessionDto] }) readonly items: readonly SessionDto[];
}
