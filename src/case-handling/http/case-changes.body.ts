import { PartialType, PickType } from '@nestjs/swagger';
import { OpenCaseBody } from './open-case.body.js';

/** What a correction may change; everything else is another file. */
export class CaseChangesBody extends PartialType(
  PickType(OpenCaseBody, [
    'title',
    'cause',
    'source',
    'sourceNumber',
    'discoveredAt',
    'occurredFrom',
    'occurredTo',
    'harmToLifeOrFinance',
    'township',
    'address',
    'facts',
    'provisionsViolated',
    'penaltyBasis',
    'discretion',
  ] as const),
) {}
