import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { officersQuery } from '../api/organs';
import type { Officer } from '../api/types';

interface OfficerSelectCommon {
  readonly id?: string;
  /** Day on which the certificate must be valid, `YYYY-MM-DD`; today when left out. */
  readonly asOf?: string;
  /** Which officers of one's own organ may be chosen; everybody when left out. */
  readonly filter?: (officer: Officer) => boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}
type OfficerSelectProps = OfficerSelectCommon &
  (
    | { readonly multiple: true; readonly maxCount?: number; readonly value?: string[]; readonly onChange?: (ids: string[]) => void }
    | { readonly multiple?: false; readonly value?: string; readonly onChange?: (id: string) => void }
  );

/** Those who may be one of the two officers of 行政处罚法 42. */
export const certified = ({ certificate, auxiliary }: Officer): boolean => certificate !== undefined && !auxiliary;

const certificateText = ({ certificate, auxiliary }: Officer): string => {
  if (auxiliary) return '辅助人员';
  return certificate === undefined ? '无执法证' : `执法证 ${certificate.number}，至 ${certificate.validTo}`;
};

/** Officers of one's own organ with the state of their certificates. */
export const OfficerSelect = ({ asOf, filter = () => true, placeholder = '选择人员', multiple, ...rest }: OfficerSelectProps) => {
  const { data = [], isPending } = useQuery(officersQuery(asOf));
  return (
    <Select
      {...(rest as object)}
      {...(multiple === true ? { mode: 'multiple' as const } : {})}
      showSearch={{ optionFilterProp: 'name' }}
      loading={isPending}
      placeholder={placeholder}
      notFoundContent={isPending ? '正在加载…' : '本机关没有符合条件的人员'}
      optionLabelProp="name"
      options={data
        .filter(filter)
        .map((officer) => ({ value: officer.id, name: officer.name, label: `${officer.name}（${certificateText(officer)}）` }))}
    />
  );
};
