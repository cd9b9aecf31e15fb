import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ROLES, type Role } from '../../kernel/actor.js';
import type { LocalDate } from '../../kernel/time.js';
import { type Officer, officerFactOf } from '../domain/officer.js';

export class CertificateDto {
  @ApiProperty({ type: String }) number: string;
  @ApiProperty({ type: String, format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', description: 'last day' }) validTo: string;
}

export class OfficerDto {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String }) organId: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles: Role[];
  @ApiPropertyOptional({ type: CertificateDto, description: 'in force on the day asked for, else the last one' })
  certificate?: CertificateDto;
  @ApiProperty({ type: Boolean, description: '辅助人员' }) auxiliary: boolean;
}

export class OfficerListDto {
  @ApiProperty({ type: [OfficerDto] }) items: OfficerDto[];
}

export const officerDtoOf = (officer: Officer, asOf: LocalDate): OfficerDto => {
  const { certificate, auxiliary, roles } = officerFactOf(officer, asOf);
  return { id: officer.id, name: officer.name, organId: officer.organ, roles: [...roles], ...(certificate && { certificate }), auxiliary };
};
