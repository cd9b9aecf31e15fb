import { Select } from 'antd';
import { useOfficers } from '../api/officers-context';
import type { Officer } from '../api/types';
import { today } from './county-time';

interface OfficerSelectCommon {
  readonly id?: string;
  /** Where no label stands beside it. */
  readonly 'aria-label'?: string;
  /** Day on which the certificate must be valid, `YYYY-MM-DD`; today when left out. */
  readonly asOf?: string;
  /** Which officers of one's own organ may be chosen; everybody when left out. */
  readonly filter?: (officer: Officer) => boolean;
  /** Those without a certificate in force are shown, so that nobody looks for them, but cannot be chosen. */
  readonly certified?: boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}
type OfficerSelectProps = OfficerSelectCommon &
  (
    | { readonly multiple: true; readonly maxCount?: number; readonly value?: string[]; readonly onChange?: (ids: string[]) => void }
    | { readonly multiple?: false; readonly value?: string; readonly onChange?: (id: string) => void }
  );

/** May this officer be one of the two of 行政处罚法 42 on that day? The register also gives a certificate that has ended. */
const isCertified = ({ certificate, auxiliary }: Officer, on: string): boolean =>
  !auxiliary && certificate !== undefined && certificate.validFrom <= on && on <= certificate.validTo;

const certificateText = ({ certificate, auxiliary }: Officer, on: string): string => {
  if (auxiliary) return '辅助人员';
  if (certificate === undefined) return '无执法证';
  const { number, validTo } = certificate;
  return validTo < on ? `执法证 ${number} 已于 ${validTo} 到期` : `执法证 ${number}，至 ${validTo}`;
};

/** Officers of one's own organ with the state of their certificates. */
export const OfficerSelect = ({
  asOf,
  filter = () => true,
  certified = false,
  placeholder = '选择人员',
  multiple,
  ...rest
}: OfficerSelectProps) => {
  const { data = [], isPending } = useOfficers(asOf);
  const on = asOf ?? today();
  return (
    <Select
      {...(rest as object)}
      {...(multiple === true ? { mode: 'multiple' as const } : {})}
      showSearch={{ optionFilterProp: 'name' }}
      loading={isPending}
      placeholder={placeholder}
      notFoundContent={isPending ? '正在加载…' : '本机关没有符合条件的人员'}
      optionLabelProp="name"
      options={data.filter(filter).map((officer) => ({
        value: officer.id,
        name: officer.name,
        label: `${officer.name}（${certificateText(officer, on)}）`,
        disabled: certified && !isCertified(officer, on),
      }))}
    />
  );
};
