import { Alert } from 'antd';
import { useOrgan } from '../../api/organs';
import { OrganName } from '../../components/organ-name';
import type { Competence } from '../catalogue/catalogue-types';

/** The conclusion of the look-up in one line: ours, another organ's, or nobody's. */
export const ProposedReceiver = ({ finding, mine }: { readonly finding: Competence; readonly mine: boolean }) => {
  const { proposed, holders } = finding;
  const organ = useOrgan(proposed);
  if (proposed === undefined)
    return <Alert type="warning" showIcon title="清单没有列明由谁办理" description="登记后请先与有关部门协商。" />;
  const name = organ?.name ?? holders.find((holder) => holder.organ === proposed)?.organName ?? proposed;
  if (mine) return <Alert type="success" showIcon title="本机关可以办理" />;
  return (
    <Alert
      type="info"
      showIcon
      title={
        <>
          建议移送：
          <OrganName organ={{ id: proposed, name }} />
        </>
      }
      description="登记后下一步是拟稿移送。"
    />
  );
};
