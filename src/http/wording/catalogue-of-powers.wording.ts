import type { Wordings } from './wording.js';

export const catalogueOfPowersWording: Wordings = {
  'catalogue/unknown-item': { title: '没有这个事项', detail: '权责清单中没有这个编码的事项，请从清单中选择。' },
  'catalogue/unknown-import': { title: '没有这次导入', detail: '请核对导入编号，或者重新上传文件。' },
  'catalogue/import-running': { title: '正在导入另一个文件', detail: '同一时间只能导入一个文件，请等它结束后再上传。' },
};
