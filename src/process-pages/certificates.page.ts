import { trainingResultsWording } from '../http/wording/training-results.wording.js';
import { CERTIFICATE_NOTICE, CERTIFICATE_STEPS } from '../training/results/index.js';
import { generatedPage } from './markdown.js';
import { refusalTable, stepTable } from './step-table.js';

/** docs/processes/certificates.md */
export const certificatesPage = (): string =>
  generatedPage('结业证明 certificates of completion', [
    '一县的结业证明在一条流 `certificate-<区划代码>` 里，编号按年连续，没有空号。同一学员同一课程只发一次，在别的班再次合格也不另发。发给达到合格线、并且没有待评阅题目的学员。',
    CERTIFICATE_NOTICE,
    '## 步骤',
    'The table is read from `src/training/results/certificates/domain/steps.ts`, which the guards use.',
    stepTable(CERTIFICATE_STEPS, { trainer: '开班的讲师' }, {}),
    '## 拒绝的理由',
    refusalTable(trainingResultsWording, 'certificate', CERTIFICATE_STEPS),
  ]);
