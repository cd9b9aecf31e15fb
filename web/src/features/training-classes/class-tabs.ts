import type { ComponentType } from 'react';
import type { ClassPageData } from './class-types';
import { AnalysisPanel } from '../training-results/analysis-panel';
import { MarkingPanel } from './marking-panel';
import { TraineesPanel } from './trainees-panel';

export interface ClassTab {
  readonly key: string;
  readonly label: string;
  readonly Panel: ComponentType<{ readonly training: ClassPageData }>;
}

/** The tabs of a class, one line each. */
export const CLASS_TABS: readonly ClassTab[] = [
  { key: 'trainees', label: '学员', Panel: TraineesPanel },
  { key: 'marking', label: '待评阅', Panel: MarkingPanel },
  { key: 'analysis', label: '班级分析', Panel: AnalysisPanel },
];
