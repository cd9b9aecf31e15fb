import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { OrganRefDto } from '../../docket/index.js';
import { NameBook, Timeline, fold, hiding } from '../../docket/index.js';
import type { CourseContent, DecisionPoint } from '../domain/course-content.js';
import { HistoricAnswers, Story } from '../grading/index.js';
import { type Material, Materials } from '../materials/materials.js';
import type { LanePartDto } from './http/analysis.dto.js';

/** A part's history in lanes, and for each point whose decision it was and what really happened. */
export interface ReadLanes {
  readonly part: LanePartDto;
  readonly asked: (point: DecisionPoint) => { readonly organ?: OrganRefDto; readonly history?: string };
}

/** Materials as the class view draws them. */
@Injectable()
export class LanePages {
  constructor(
    private readonly modules: ModuleRef,
    private readonly book: NameBook,
    private readonly timeline: Timeline,
    private readonly historic: HistoricAnswers,
  ) {}

  async of({ parts }: CourseContent): Promise<readonly ReadLanes[]> {
    const materials = this.modules.get<Materials>(Materials, { strict: false }); // of whichever module keeps them
    const read = parts.map(async ({ partId, materialId }, index) => {
      const material = await materials.find(materialId);
      return material === undefined ? [] : [await this.lanes(material, partId, index + 1)];
    });
    return (await Promise.all(read)).flat();
  }

  private async lanes({ title, history, cast }: Material, partId: string, part: number): Promise<ReadLanes> {
    const names = await this.book.on(history.at(-1)?.data.occurredAt, cast);
    return {
      part: { part, partId, title, items: hiding(history)(this.timeline.items(history, names)) },
      asked: (point) => {
        const file = fold(history.slice(0, point.after));
        const asked = point.question.kind === 'choose-command' ? point.question.organ : file.opened ? file.responsible : undefined;
        const answer = this.historic.of(new Story(history, point.after, names), point.question);
        return { ...(asked === undefined ? {} : { organ: names.organ(asked) }), ...(answer === undefined ? {} : { history: answer }) };
      },
    };
  }
}
