import { cpus } from 'node:os';
import type { Measured } from './measure.js';

const rounded = (value: number): string => Math.round(value).toLocaleString('en-US');

/** One line per comparison, in the order in which they were measured. */
export const printHeading = (version: string): void => {
  const [cpu] = cpus();
  console.log(`PostgreSQL ${version}（fsync 开启），Node ${process.version}，${cpus().length} × ${cpu?.model.trim() ?? '未知处理器'}`);
  console.log('交替运行的中位数，每秒次数；“原始”为同列同索引的表上一条预备语句\n');
  console.log(['并发'.padStart(4), '接力'.padStart(8), '原始'.padStart(8), '比值'.padStart(6), '目标'.padStart(6), ' 项目'].join('  '));
};

export const printMeasured = ({ name, workers, ours, raw, ratio, aim }: Measured): void => {
  const verdict = ratio >= aim ? '' : '  ← 未达目标';
  console.log(
    [
      String(workers).padStart(6),
      rounded(ours).padStart(10),
      rounded(raw).padStart(10),
      ratio.toFixed(2).padStart(8),
      aim.toFixed(2).padStart(8),
      ` ${name}${verdict}`,
    ].join('  '),
  );
};
