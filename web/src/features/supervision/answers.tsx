import { Tag } from 'antd';
import { SideBySide } from './side-by-side';
import type { Supervision } from './supervision-types';

/** 异议 with its answer (行政执法监督条例 30). */
export const ObjectionList = ({ objections }: Pick<Supervision, 'objections'>) =>
  objections.length === 0 ? null : (
    <>
      <h4>异议和答复</h4>
      {objections.map(({ againstName, reasons, organ, officer, at, answer }) => (
        <SideBySide
          key={at}
          said={{ title: `对${againstName}的异议`, text: reasons, organ, officer, at }}
          answer={answer && { ...answer, title: <Tag>{answer.upheld ? '异议成立，撤回督办' : '异议不成立'}</Tag>, text: answer.reasons }}
          waiting="等待答复。答复之前不再升级督办。"
        />
      ))}
    </>
  );

/** 整改报告 with what was found about it. */
export const RectificationList = ({ rectifications }: Pick<Supervision, 'rectifications'>) =>
  rectifications.length === 0 ? null : (
    <>
      <h4>整改报告和审核</h4>
      {rectifications.map(({ report, organ, officer, at, verdict }) => (
        <SideBySide
          key={at}
          said={{ title: '整改情况', text: report, organ, officer, at }}
          answer={
            verdict && {
              ...verdict,
              title: (
                <>
                  <Tag>{verdict.confirmed ? '确认整改' : '退回'}</Tag>
                  {verdict.respondBy !== undefined && `重新报送期限 ${verdict.respondBy}`}
                </>
              ),
            }
          }
          waiting="等待督办机关确认或者退回。"
        />
      ))}
    </>
  );
