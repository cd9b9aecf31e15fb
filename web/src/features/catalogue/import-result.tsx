import { Alert, Progress } from 'antd';
import { FaultTable } from './fault-table';
import type { ImportJob } from './catalogue-types';

/** What a check or an import came to. */
export const ImportResult = ({ job }: { readonly job: ImportJob }) => {
  const { state, dryRun, done, total, errors, summary } = job;
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  return (
    <div className="import-result" aria-live="polite">
      {state === 'running' && (
        <div>
          {dryRun ? '正在检查' : '正在导入'}（{done} / {total}）
          <Progress percent={percent} status="active" />
        </div>
      )}
      {state === 'succeeded' && (
        <Alert
          type="success"
          showIcon
          title={dryRun ? '检查通过，可以导入' : '导入完成'}
          description={
            summary === undefined
              ? undefined
              : `共 ${summary.rows} 行：新增事项 ${summary.itemsAdded}、新增归属 ${summary.holdingsAdded}、终止归属 ${summary.holdingsEnded}、未变 ${summary.unchanged}。`
          }
        />
      )}
      {state === 'refused' && (
        <>
          <Alert type="error" showIcon title={`有 ${errors.length} 处问题，${dryRun ? '' : '没有导入任何内容，'}请改正后重新选择文件`} />
          <FaultTable faults={errors} />
        </>
      )}
      {state === 'failed' && <Alert type="error" showIcon title={errors[0]?.reason ?? '导入中断，没有导入任何内容'} />}
    </div>
  );
};
