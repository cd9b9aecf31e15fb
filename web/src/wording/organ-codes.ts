import type { CodeSet } from './code-set';

/** 前台 and 后台, as lanes and labels. */
export const organSides: CodeSet = { front: '前台', back: '后台', supervision: '监督', government: '政府', justice: '公检法' };

export const organLevels: CodeSet = { county: '县级', township: '乡镇', city: '市级', 'city-branch': '市派出', vertical: '垂直管理' };
