import { Drawer, Timeline } from 'antd';
import { formatInstant } from '../../../components/format';
import { nameOf } from '../../../wording/code-set';
import { questionKinds } from '../training-codes';
import type { DecisionPoint, MaterialStep } from '../training-types';

interface PreviewDrawerProps {
  readonly point: DecisionPoint;
  readonly steps: readonly MaterialStep[];
  readonly onClose: () => void;
}

/** 预览: the steps that a trainee has seen at this point, and the question; the answer and what comes are not there. */
export const PreviewDrawer = ({ point, steps, onClose }: PreviewDrawerProps) => (
  <Drawer open title="学员看到的内容" size="large" onClose={onClose}>
    <Timeline
      items={steps.slice(0, point.after).map(({ version, at, organ, text }) => ({
        key: version,
        content: (
          <>
            <span className="muted">{formatInstant(at)}</span> {organ?.name}
            <div>{text}</div>
          </>
        ),
      }))}
    />
    <div className="panel">
      <h3>
        {nameOf(questionKinds, point.question.kind)}（{point.points} 分）
      </h3>
      <p>{point.prompt}</p>
    </div>
  </Drawer>
);
