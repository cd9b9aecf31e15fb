import { Tag } from 'antd';

const colourOf = (label: string): string => {
  if (label.includes('待核实')) return 'orange';
  if (label.includes('示例')) return 'purple';
  return label.includes('县级参数') ? 'geekblue' : 'default';
};

/** Standing of a rule in the words of the server: 国家规定, 江西省规定, 县级参数（…）. */
export const SourceLabel = ({ label }: { readonly label: string }) => (
  <Tag className="source-label" color={colourOf(label)}>
    {label}
  </Tag>
);
