import { Injectable } from '@nestjs/common';
import { factOf } from '../../../kernel/event.js';
import type { MaterialId } from '../../../kernel/ids.js';
import { shippedRule } from '../../../deadlines/index.js';

import type { CourseContent } from '../../domain/course-content.js';
import { CourseMaterials } from '../course-materials.js';
import { type CourseFacts, type MaterialFact, rulesNamedIn } from '../domain/course-faults.js';

/** What a course is checked against: its materials as they stand, and the rule book. */
@Injectable()
export class CourseFactsReader {
  constructor(private readonly materials: CourseMaterials) {}

  async of(content: CourseContent): Promise<CourseFacts> {
    const ids = [...new Set(content.parts.map(({ materialId }) => materialId))];
    const found = await Promise.all(ids.map((id) => this.fact(id)));
    return {
      materials: found.filter((material) => material !== undefined),
      rules: rulesNamedIn(content).filter((rule) => shippedRule(rule) !== undefined),
    };
  }

  private async fact(id: MaterialId): Promise<MaterialFact | undefined> {
    const material = await this.materials.find(id);
    if (material === undefined) return undefined;
    const { materialId, title, state, history } = material;
    return { materialId, title, state, history: history.map(factOf) };
  }
}
