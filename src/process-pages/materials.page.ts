import { CASE_STATES } from '../docket/index.js';
import { materialWording } from '../http/wording/material.wording.js';
import {
  FINDING_NAMES,
  FINISHED,
  MATERIAL_STATES,
  MATERIAL_STEPS,
  type MaterialSide,
  REPLACED_NAMES,
  SERIES_STEPS,
  type SeriesState,
} from '../training/materials/index.js';
import { generatedPage } from './markdown.js';
import { ruleTable } from './rule-table.js';
import { refusalTable, stepTable } from './step-table.js';

const SIDES: Readonly<Record<MaterialSide, string>> = {
  drawer: '抽取人',
  'other-than-drawer': '抽取人以外的签批人',
  'trainer-or-signer': '讲师或者签批人',
};

const SERIES_STATES: Readonly<Record<SeriesState, string>> = { kept: '密钥在用', erased: '已销毁' };

/** docs/processes/materials.md */
export const materialsPage = (): string =>
  generatedPage('教学案卷 materials', [
    `教学案卷是一件已经办完的案卷（${FINISHED.map((state) => CASE_STATES[state]).join('、')}）脱敏以后的副本，或者一个编写的情景演示以后的记录；在自己的流 \`material-<uuid>\` 里，不带能找回原案的编号。抽取由平台在服务器上完成，讲师看不到原案。`,
    '抽取人不能自己处理疑点、自己签批；由谁签批没有法律规定，是县级默认。还有疑点没有处理的不能签批；签批以后不能再改，发现问题的撤回，重新抽取。没有签批的，除签批人以外谁也看不到内容。',
    `状态：${Object.values(MATERIAL_STATES).join('、')}。`,
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/training/materials/domain/steps.ts`).',
    stepTable(MATERIAL_STEPS, SIDES, MATERIAL_STATES),
    '## 脱敏',
    `按形式替换，同一系列内前后一致：${Object.values(REPLACED_NAMES).join('、')}。`,
    `替换以后可能还能识别的，逐条列为疑点，由签批人替换或者写明保留理由：${Object.values(FINDING_NAMES).join('、')}。`,
    '日期整体平移若干整周，每个期限的结果和原案相同；没有这样的周数时不平移，日历随副本使用。期限的结果会变的周数不接受。',
    '## 系列',
    '一个系列的教学案卷共用一把密钥，化名在系列内一致。密钥和它能找回的内容在记录之外；不再需要的应当销毁，销毁本身是 `series-<uuid>` 流里的一个事件，以后谁也不能说出副本来自哪一件案卷。还有待签批的不能销毁。',
    stepTable(SERIES_STEPS, { signer: '签批人' }, SERIES_STATES),
    '## 规则',
    ruleTable(['PIPL-6', 'PIPL-51']),
    '## 拒绝的理由',
    refusalTable(materialWording, 'material', MATERIAL_STEPS),
    refusalTable(materialWording, 'series', SERIES_STEPS),
  ]);
