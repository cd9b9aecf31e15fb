import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import { useEffect } from 'react';
import { officersQuery } from '../../api/organs';
import { useUser } from '../../app/user-context';
import { lastOfficers } from './last-officers';
import { OfficerChoice } from './officer-choice';
import { proposedOfficers, standingOf } from './officer-standing';

/** 办案人员: at least two different officers with a certificate in force on the day (行政处罚法 42). */
export const OfficersFields = ({ on }: { readonly on: string }) => {
  const client = useQueryClient();
  useProposal(on);
  const check = (_: unknown, chosen: readonly string[] = []): Promise<void> => {
    if (chosen.length < 2) return Promise.reject(new Error('应当由两名以上办案人员办理（《行政处罚法》第四十二条）'));
    const officers = client.getQueryData(officersQuery(on).queryKey) ?? [];
    const refused = officers.filter((officer) => chosen.includes(officer.id) && !standingOf(officer, on).may);
    return refused.length === 0
      ? Promise.resolve()
      : Promise.reject(new Error(`${refused.map(({ name }) => name).join('、')}当日不能作为办案人员`));
  };
  return (
    <Form.Item name="officers" label="办案人员（至少两名）" required rules={[{ validator: check }]}>
      <OfficerChoice on={on} />
    </Form.Item>
  );
};

/** Fills in the usual pair once, and never over a choice. */
const useProposal = (on: string): void => {
  const form = Form.useFormInstance();
  const { officerId } = useUser();
  const { data } = useQuery(officersQuery(on));
  useEffect(() => {
    const chosen = (form.getFieldValue('officers') ?? []) as readonly string[];
    if (data === undefined || chosen.length > 0 || form.isFieldTouched('officers')) return;
    form.setFieldValue('officers', [...proposedOfficers(data, on, officerId, lastOfficers())]);
  }, [form, data, on, officerId]);
};
