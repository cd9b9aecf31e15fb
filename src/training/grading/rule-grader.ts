import { Injectable } from '@nestjs/common';
import { DeadlinesService, citedRule, shippedRule } from '../../deadlines/index.js';
import { NameBook } from '../../docket/index.js';
import { invalidField } from '../../http/problem.js';
import type { Answer, DecisionPoint, QuestionKind, Verdict } from '../domain/course-content.js';
import type { Material } from '../materials/materials.js';
import { gradeCommand } from './domain/grade-command.js';
import { gradeDeadline } from './domain/grade-deadline.js';
import { gradeFault } from './domain/grade-fault.js';
import { gradeReasons } from './domain/grade-reasons.js';
import { gradeReceiver } from './domain/grade-receiver.js';
import { verdictOf } from './domain/verdict.js';
import { commandFacts } from './facts/command-facts.js';
import { deadlineFacts } from './facts/deadline-facts.js';
import { faultFacts } from './facts/fault-facts.js';
import { ReceiverFactsReader } from './facts/receiver-facts.js';
import { Story } from './facts/story.js';
import { Grader } from './grader.js';
import { type ChosenCommand, guardedCommand } from './guards/command-guards.js';

type QuestionOf<K extends QuestionKind> = Extract<DecisionPoint['question'], { kind: K }>;

/** Gathers what production knows of the moment and lets the pure rules of grading judge it. */
@Injectable()
export class RuleGrader extends Grader {
  constructor(
    private readonly names: NameBook,
    private readonly deadlines: DeadlinesService,
    private readonly receivers: ReceiverFactsReader,
  ) {
    super();
  }

  override async grade(material: Material, point: DecisionPoint, answer: Answer): Promise<Verdict> {
    const { question, points } = point;
    if (answer.kind !== question.kind) throw invalidField('answer.kind', '答案与题型不符，请按题目的要求作答。');
    const rule = 'rule' in answer ? answer.rule : undefined;
    if (rule !== undefined && shippedRule(rule) === undefined)
      throw invalidField('answer.rule', `规则库没有编号为「${rule.slice(0, 40)}」的规则。`);
    const story = await this.story(material, point);
    switch (answer.kind) {
      case 'choose-command':
        return this.command(story, question as QuestionOf<'choose-command'>, answer, points);
      case 'choose-receiver':
        return gradeReceiver(await this.receivers.read(story, answer), points, citedRule);
      case 'name-deadline': {
        const facts = deadlineFacts(story, (question as QuestionOf<'name-deadline'>).clock, answer, this.deadlines);
        if (facts === undefined) return verdictOf('open', points, { reasons: ['案卷里没有题目所问的期限，由讲师评阅。'], rules: [] });
        return gradeDeadline(facts, points, citedRule);
      }
      case 'find-fault':
        return gradeFault(faultFacts(story, (question as QuestionOf<'find-fault'>).faults, answer), points, citedRule);
      case 'write-reasons':
        return gradeReasons((question as QuestionOf<'write-reasons'>).rules, points, citedRule);
    }
  }

  private async story({ history, cast }: Material, { after }: DecisionPoint): Promise<Story> {
    const last = history[after - 1];
    if (last === undefined) throw invalidField('point.after', `教学案卷没有第 ${after} 步。`);
    return new Story(history, after, await this.names.on(last.data.occurredAt, cast));
  }

  private command(story: Story, { organ }: QuestionOf<'choose-command'>, answer: ChosenCommand, points: number): Verdict {
    const command = guardedCommand(answer);
    if (command === undefined) throw invalidField('answer.verb', '没有这一步骤，请从列出的步骤中选择。');
    return gradeCommand(commandFacts(story, organ, command, answer), points, citedRule);
  }
}
