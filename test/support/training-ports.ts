import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { MaterialId } from '../../src/kernel/ids.js';
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

@Global()
@Module({})
export class TrainingPortsModule {
  static with(materials: Materials): DynamicModule {
    return { module: TrainingPortsModule, providers: [{ provide: Materials, useValue: materials }], exports: [Materials] };
  }
}

/** Materials alone, for courses that are kept as in production. */
@Global()
@Module({})
export class KeptMaterialsModule {
  static with(materials: Materials): DynamicModule {
    return { module: KeptMaterialsModule, providers: [{ provide: Materials, useValue: materials }], exports: [Materials] };
  }
}
