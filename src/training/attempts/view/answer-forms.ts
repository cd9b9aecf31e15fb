import { Injectable } from '@nestjs/common';
import { dateOf } from '../../../kernel/time.js';
import { shippedRule } from '../../../deadlines/index.js';
import { invalidField } from '../../../http/problem.js';
import { OrganisationsService } from '../../../organisations/index.js';
import type { Answer } from '../../domain/course-content.js';
import type { ReadAttempt } from '../attempt-reader.js';
import { BlindMaterials } from '../blind-materials.js';
import type { PlacedPoint } from '../domain/progress.js';
import { DueView } from './due-view.js';

/** Whether an answer is one that the page could have given: only what was offered or seen can be chosen. */
@Injectable()
export class AnswerForms {
  constructor(
    private readonly materials: BlindMaterials,
    private readonly questions: DueView,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Throws the 400 problem of the field that is wrong. It is told nothing but what the trainee has seen. */
  async check(read: ReadAttempt, placed: PlacedPoint, answer: Answer): Promise<void> {
    if (answer.kind !== placed.point.question.kind) throw invalidField('kind', '作答的形式与题目不符，请刷新后重新作答。');
    const seen = await this.materials.part(read, placed.part);
    if (seen === undefined) return;
    if ('rule' in answer && shippedRule(answer.rule) === undefined) throw invalidField('rule', '规则库里没有这一条。');
    switch (answer.kind) {
      case 'choose-command': {
        const { verb, scope, subject } = answer;
        const offered = await this.questions.options(placed, seen);
        if (!offered.some((option) => option.verb === verb && option.scope === scope && option.subject === subject))
          throw invalidField('verb', '请从所列的步骤中选择。');
        return;
      }
      case 'choose-receiver': {
        const at = seen.history.at(-1)?.data.occurredAt;
        if (at === undefined || (await this.organisations.organ(answer.receiver, dateOf(at))) === undefined)
          throw invalidField('receiver', '登记册里没有这个机关。');
        return;
      }
      case 'find-fault':
        if (answer.version !== undefined && answer.version > placed.point.after) throw invalidField('version', '只能选择已经看到的步骤。');
        return;
      case 'name-deadline':
      case 'write-reasons':
        return;
    }
  }
}
