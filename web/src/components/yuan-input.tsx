import { InputNumber } from 'antd';

interface YuanInputProps {
  /** In fen. */
  readonly value?: number | undefined;
  readonly onChange?: (fen: number | undefined) => void;
  readonly id?: string;
  readonly placeholder?: string;
}

/** An amount that is typed in 元 and kept in fen. */
export const YuanInput = ({ value, onChange, placeholder = '元', ...rest }: YuanInputProps) => (
  <InputNumber<number>
    {...rest}
    min={0}
    precision={2}
    placeholder={placeholder}
    suffix="元"
    style={{ width: '100%' }}
    value={value === undefined ? null : value / 100}
    onChange={(yuan) => onChange?.(yuan === null ? undefined : Math.round(yuan * 100))}
  />
);
