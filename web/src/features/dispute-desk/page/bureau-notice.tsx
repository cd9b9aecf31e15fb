import { SafetyCertificateOutlined } from '@ant-design/icons';

/** Beside the steps: why none of them changes the file (行政执法监督条例 8, 13). */
export const BureauNotice = () => (
  <p className="bureau-notice muted">
    <SafetyCertificateOutlined aria-hidden />{' '}
    司法局协调争议，不办理案件：案卷只读，证据、措施和处理决定由责任机关负责，监督不得代替和干预执法（《行政执法监督条例》第八条）；协商不成的拟出意见，按程序报人民政府决定（第十三条）。
  </p>
);
