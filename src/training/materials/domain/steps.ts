import type { Role } from '../../../kernel/actor.js';
import type { ProcessStep } from '../../../kernel/process-step.js';
import type { MaterialCommand } from './commands.js';
import type { MaterialEvent } from './material.events.js';
import type { MaterialState } from './material.js';
import type { EraseSeriesKey } from './series.js';
import type { SeriesEvent } from './series.events.js';

/** 密钥在用, 已销毁. */
export type SeriesState = 'kept' | 'erased';

/** 抽取人, 抽取人以外的签批人, 讲师或者签批人. */
export type MaterialSide = 'drawer' | 'other-than-drawer' | 'trainer-or-signer';

const drawers: readonly Role[] = ['trainer'];
/**
 * Of the justice bureau: who settles, signs, takes back and erases the key of a series. A county default, for no text says who
 * (个人信息保护法 51 leaves it to the organ).
 */
export const SIGNERS: readonly Role[] = ['dispute-officer', 'supervisor'];
export const MATERIAL_READERS: readonly Role[] = [...drawers, ...SIGNERS];

/** Who may take a step, and from which state; read as the table of the process (docs/processes/materials.md). */
export const MATERIAL_STEPS: Readonly<Record<MaterialCommand['type'], ProcessStep<MaterialSide, MaterialState, MaterialEvent['type']>>> = {
  DrawMaterial: {
    chinese: '抽取',
    side: 'drawer',
    roles: drawers,
    from: [],
    events: ['MaterialDrawn', 'MaterialPartCopied'],
    refuses: ['material/already-drawn'],
  },
  SettleFinding: {
    chinese: '处理疑点',
    side: 'other-than-drawer',
    roles: SIGNERS,
    from: ['drawn'],
    events: ['FindingSettled'],
    refuses: [
      'material/unknown',
      'material/already-released',
      'material/withdrawn',
      'material/drawer-signs',
      'material/unknown-finding',
      'material/same-words',
      'material/words-gone',
    ],
  },
  ReleaseMaterial: {
    chinese: '签批发布',
    side: 'other-than-drawer',
    roles: SIGNERS,
    from: ['drawn'],
    events: ['MaterialReleased'],
    refuses: ['material/unknown', 'material/withdrawn', 'material/drawer-signs', 'material/findings-open'],
  },
  WithdrawMaterial: {
    chinese: '撤回',
    side: 'trainer-or-signer',
    roles: MATERIAL_READERS,
    from: ['drawn', 'released'],
    events: ['MaterialWithdrawn'],
    refuses: ['material/unknown'],
  },
};

/** 系列: of what is never in the record, the end is. */
export const SERIES_STEPS: Readonly<Record<EraseSeriesKey['type'], ProcessStep<'signer', SeriesState, SeriesEvent['type']>>> = {
  EraseSeriesKey: {
    chinese: '销毁密钥',
    side: 'signer',
    roles: SIGNERS,
    from: ['kept'],
    events: ['SeriesKeyErased'],
    refuses: ['series/key-erased', 'series/copies-unsigned'],
  },
};
