import { Injectable } from '@nestjs/common';
import { factOf } from '../../kernel/event.js';
import { dateOf } from '../../kernel/time.js';
import { DeadlinesService } from '../../deadlines/index.js';
import type { Question } from '../domain/course-content.js';
import { deadlineFacts } from './facts/deadline-facts.js';
import { decidedFor, sentTo } from './facts/receiver-facts.js';
import { type Story, organOf } from './facts/story.js';

/** What the organs really did where a question is asked, in words. */
@Injectable()
export class HistoricAnswers {
  constructor(private readonly deadlines: DeadlinesService) {}

  /** Undefined when the history says nothing of it. */
  of(story: Story, question: Question): string | undefined {
    switch (question.kind) {
      case 'choose-command': {
        const act = story.coming.find((record) => organOf(factOf(record)) === question.organ);
        return act && story.happening(act).text;
      }
      case 'choose-receiver': {
        const sent = story.coming.map((record) => sentTo(factOf(record)) ?? decidedFor(factOf(record))).find((to) => to !== undefined);
        return sent && story.organName(sent);
      }
      case 'name-deadline': {
        const facts = deadlineFacts(story, question.clock, { kind: 'name-deadline', due: story.today }, this.deadlines);
        return facts && dateOf(facts.due.due);
      }
      case 'find-fault':
        return question.faults.map(({ version, explanation }) => `第 ${version} 步：${explanation}`).join('') || '没有程序瑕疵';
      case 'write-reasons':
        return undefined;
    }
  }
}
