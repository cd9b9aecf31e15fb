import type { CodeSet } from '../../wording/code-set';
import type { MaterialRow } from '../materials/material-queries';
import type { QuestionKind } from './training-types';

export const questionKinds: CodeSet<QuestionKind> = {
  'choose-command': '选择下一步',
  'choose-receiver': '选择移送对象',
  'name-deadline': '说出期限',
  'find-fault': '查找程序瑕疵',
  'write-reasons': '写明理由',
};
export const materialStates: CodeSet<MaterialRow['state']> = { drawn: '待签批', released: '已发布', withdrawn: '已撤回' };
