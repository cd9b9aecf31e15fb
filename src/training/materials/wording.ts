import type { FindingKind } from './domain/material.events.js';
import type { ErasureGround } from './domain/series.events.js';
import type { MaterialState } from './domain/material.js';
import type { SeriesState } from './domain/steps.js';
import type { PseudonymKind } from './deidentify/pseudonyms.js';
import type { Mechanism } from './read-models/candidate.row.js';

export const MATERIAL_STATES: Readonly<Record<MaterialState, string>> = { drawn: '待签批', released: '已发布', withdrawn: '已撤回' };

export const MECHANISM_NAMES: Readonly<Record<Mechanism, string>> = {
  transfer: '案件移送',
  consultation: '执法协商',
  dispute: '争议协调',
  'criminal-transfer': '行刑衔接',
  supervision: '督办',
};

export const FINDING_NAMES: Readonly<Record<FindingKind, string>> = {
  name: '可能是姓名',
  address: '可能是地址',
  organisation: '可能是单位或店铺',
  'document-number': '可能是文书编号',
  amount: '少见的金额',
  sensitive: '可能是敏感信息',
};

export const SERIES_STATES: Readonly<Record<SeriesState, string>> = { kept: '密钥保存中', erased: '密钥已销毁' };

export const ERASURE_NAMES: Readonly<Record<ErasureGround, string>> = {
  'teaching-over': '教学已经结束',
  'no-more-copies': '这个系列不再抽取新的教学案卷',
  'retention-over': '本单位规定的保存期限届满',
  'asked-for': '有人要求删除与本人有关的信息',
};

export const REPLACED_NAMES: Readonly<Record<PseudonymKind, string>> = {
  party: '当事人',
  organisation: '单位',
  shop: '店铺',
  person: '其他人员',
  officer: '执法人员',
  official: '工作人员',
  phone: '电话号码',
  address: '地址',
  'id-number': '公民身份号码',
  uscc: '统一社会信用代码',
  certificate: '执法证号',
  number: '文书和案件编号',
  plate: '车牌号',
  account: '账号、卡号或者微信号',
  mail: '电子邮箱',
};
