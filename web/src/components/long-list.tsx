import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { usePrinting } from './use-printing';
import './paged-list.css';

interface ListExtent {
  /** Counts rows: 项, 次, 步. */
  readonly unit: string;
  /** How many are drawn at first; all at once a browser would draw thousands of them for many seconds. */
  readonly first?: number;
}

/** How many rows of a long list are drawn, and below them how many there are. All of them go to paper. */
export const useLongList = (total: number, { unit, first = 100 }: ListExtent): { readonly shown: number; readonly foot: ReactNode } => {
  const [drawn, draw] = useState(first);
  const printing = usePrinting();
  if (printing || drawn >= total) return { shown: total, foot: null };
  const more = Math.min(5 * first, total - drawn);
  const foot = (
    <div className="docket-foot no-print">
      <span className="muted">
        已显示 {drawn} {unit}，共 {total} {unit}
      </span>
      <Button size="small" onClick={() => draw(drawn + more)}>
        再显示 {more} {unit}
      </Button>
      {drawn + more < total && (
        <Button size="small" onClick={() => draw(Infinity)}>
          全部显示
        </Button>
      )}
    </div>
  );
  return { shown: drawn, foot };
};

interface LongListProps<Row> extends ListExtent {
  readonly rows: readonly Row[];
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** Of a list that may be long its first rows, and how to see more. */
export const LongList = <Row,>({ rows, children, ...extent }: LongListProps<Row>) => {
  const { shown, foot } = useLongList(rows.length, extent);
  return (
    <>
      {children(rows.slice(0, shown))}
      {foot}
    </>
  );
};
