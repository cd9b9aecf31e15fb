import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { CourseId, MaterialId } from '../../src/kernel/ids.js';
import { Courses, type ReleasedCourse } from '../../src/training/courses/courses.js';
import { type Material, Materials } from '../../src/training/materials/materials.js';

/** Materials that stand in memory; filled while the test runs. */
export class MemoryMaterials extends Materials {
  readonly #materials = new Map<MaterialId, Material>();

  add(material: Material): void {
    this.#materials.set(material.materialId, material);
  }

  override find(id: MaterialId): Promise<Material | undefined> {
    return Promise.resolve(this.#materials.get(id));
  }
}

/** Courses that stand in memory, each with its releases. */
export class MemoryCourses extends Courses {
  readonly #courses = new Map<CourseId, ReleasedCourse[]>();

  release(course: ReleasedCourse): void {
    this.#courses.set(course.courseId, [...(this.#courses.get(course.courseId) ?? []), course]);
  }

  override released(id: CourseId, release?: number): Promise<ReleasedCourse | undefined> {
    const releases = this.#courses.get(id) ?? [];
    return Promise.resolve(release === undefined ? releases.at(-1) : releases.find((one) => one.release === release));
  }
}

@Global()
@Module({})
export class TrainingPortsModule {
  static with(materials: Materials, courses: Courses): DynamicModule {
    return {
      module: TrainingPortsModule,
      providers: [
        { provide: Materials, useValue: materials },
        { provide: Courses, useValue: courses },
      ],
      exports: [Materials, Courses],
    };
  }
}
