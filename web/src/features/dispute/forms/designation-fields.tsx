import { Alert, Form } from 'antd';
import type { CaseDetail } from '../../../api/types';
import { useOrgan } from '../../../api/organs';
import { today } from '../../../components/county-time';
import { OrganSelect } from '../../../components/organ-select';
import { SentenceBox } from '../../../components/sentence-box';
import { TextItem } from '../../case-file/commands/text-item';
import { CatalogueSentence, useCaseCompetence } from '../../consultation/forms/catalogue-sentence';
import { FoundItem, useFoundItem } from './found-item';

/** 指定管辖通知书: which organ, what matter, on what basis, under which number. */
export const DesignationFields = ({ file }: { readonly file: CaseDetail }) => {
  const asOf = today();
  const competence = useCaseCompetence(file, asOf, useFoundItem());
  const chosen = useOrgan(Form.useWatch<string | undefined>('to'));
  const { responsibleOrgan } = file;
  const listed = competence.data?.holders.some(({ organ }) => organ === chosen?.id) ?? true;
  return (
    <>
      <FoundItem asOf={asOf} />
      <CatalogueSentence competence={competence} asOf={asOf} />
      <Form.Item name="to" label="指定管辖的机关" rules={[{ required: true, message: '请选择指定管辖的机关' }]}>
        <OrganSelect />
      </Form.Item>
      {chosen !== undefined && !listed && (
        <Alert
          className="form-sentence"
          type="warning"
          showIcon
          title={`按清单，${chosen.name}没有列有这个事项：请核对办理所依职权事项。`}
        />
      )}
      {chosen !== undefined && (
        <SentenceBox>
          {chosen.id === responsibleOrgan.id
            ? `指定后仍由${responsibleOrgan.name}负责，不需要移交。`
            : `指定后，责任机关由${responsibleOrgan.name}变为${chosen.name}；未了的移送和随案期限同时改变，${responsibleOrgan.name}须限期移交案卷和物品。`}
        </SentenceBox>
      )}
      <TextItem name="matter" label="事项" max={1000} rows={2} />
      <TextItem name="legalBasis" label="依据" max={1000} rows={2} />
      <TextItem name="documentNumber" label="指定管辖通知书文号" max={100} />
    </>
  );
};
