import { Divider } from 'antd';
import { EvidenceFields } from './evidence-fields';
import { GoodsFields } from './goods-fields';
import { MeasureFields } from './measure-fields';

/** 证据, 涉案物品, 已采取的措施: what travels with the file. All three may be empty. */
export const MaterialsFields = () => (
  <>
    <h3>证据</h3>
    <EvidenceFields />
    <Divider />
    <h3>涉案物品和先行处置所得款项</h3>
    <GoodsFields />
    <Divider />
    <h3>已采取的措施</h3>
    <MeasureFields />
  </>
);
