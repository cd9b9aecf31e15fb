import { Tag, Tooltip } from 'antd';

export type Standing = 'unverified' | 'example' | 'county';

const SHOWN: Readonly<Record<Standing, { readonly text: string; readonly colour: string; readonly why: string }>> = {
  unverified: { text: '待核实', colour: 'orange', why: '名称或内容尚未与正式文件核对。' },
  example: { text: '示例', colour: 'purple', why: '演示用内容，不是生效的规定或清单。' },
  county: { text: '县级参数', colour: 'geekblue', why: '法律法规没有规定，由县里设定，可以调整。' },
};

/** Says that something is not settled law or register. */
export const VerifiedTag = ({ kind, why }: { readonly kind: Standing; readonly why?: string }) => (
  <Tooltip title={why ?? SHOWN[kind].why}>
    <Tag className="verified-tag" color={SHOWN[kind].colour} tabIndex={0}>
      {SHOWN[kind].text}
    </Tag>
  </Tooltip>
);
