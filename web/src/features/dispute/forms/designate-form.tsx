import { Form } from 'antd';
import { useRef } from 'react';
import type { CaseDetail, Schemas } from '../../../api/types';
import { newUuid } from '../../../api/uuid';
import { OrgansSelect } from '../../../components/organ-select';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import type { CommandFormProps, DisputeFormProps } from '../../case-file/commands/command-form-props';
import { FactsList } from '../../consultation/facts-list';
import { DesignationFields } from './designation-fields';
import { DisputeSummary } from './dispute-summary';

type Body = Schemas['DesignateBody'];
type RecordBody = Schemas['RecordDesignationBody'];

const LEGAL_BASIS = '《行政处罚法》第二十五条第二款';

/** 指定管辖 in a dispute; the bureau's draft is filled in and binds nobody. */
export const DesignateForm = (props: DisputeFormProps) => {
  const { file, dispute } = props;
  const { escalation, matter } = dispute;
  return (
    <CommandForm<Body>
      {...props}
      initialValues={{ matter, legalBasis: LEGAL_BASIS, ...(escalation === undefined ? {} : { to: escalation.proposed.id }) }}
    >
      <DisputeSummary dispute={dispute} />
      {escalation !== undefined && (
        <FactsList
          className="handoff-summary"
          facts={[
            ['司法局拟定', escalation.proposed.name],
            ['拟处理意见', escalation.draft],
          ]}
        />
      )}
      <DesignationFields file={file} />
    </CommandForm>
  );
};

/** A superior that is not on the platform has decided on paper: its decision is registered, not made here. */
export const RecordDesignationForm = (props: DisputeFormProps) => {
  const { file, dispute } = props;
  const { escalation, matter, superior } = dispute;
  return (
    <CommandForm<RecordBody>
      {...props}
      initialValues={{ matter, legalBasis: LEGAL_BASIS, ...(escalation === undefined ? {} : { to: escalation.proposed.id }) }}
    >
      <SentenceBox title={`登记${superior.name}的决定`}>
        各方共同的上一级行政机关是{superior.name}
        ，不在本平台。这里按其指定管辖文书登记，县政府自己不作决定；文号、事项和被指定的机关须与文书一致。
      </SentenceBox>
      <DisputeSummary dispute={dispute} />
      <DesignationFields file={file} />
    </CommandForm>
  );
};

/** Between whom it is decided, as far as the file shows it. */
const partiesSoFar = ({ handoffs }: CaseDetail): string[] => {
  const last = handoffs.findLast(({ endedAt }) => endedAt === undefined);
  return last === undefined ? [] : [last.from.id, last.to.id];
};

/** 直接指定: the common superior need not wait for an application. */
export const DirectDesignateForm = ({ command, ...props }: CommandFormProps) => {
  const { file } = props;
  const disputeId = useRef(newUuid()); // one designation, however often it is sent
  return (
    <CommandForm<Body>
      {...props}
      command={{ ...command, disputeId: disputeId.current }}
      initialValues={{ matter: file.details.cause, legalBasis: LEGAL_BASIS, between: partiesSoFar(file) }}
    >
      <SentenceBox>管辖有争议的，共同的上一级行政机关可以不经协商直接指定（《行政处罚法》第二十五条第二款）。</SentenceBox>
      <Form.Item name="between" label="争议各方" extra="现在的责任机关和被指定的机关自动列入。">
        <OrgansSelect />
      </Form.Item>
      <DesignationFields file={file} />
    </CommandForm>
  );
};
