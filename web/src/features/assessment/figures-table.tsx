import { Table } from 'antd';
import type { Assessment, Average, Figure, OrganFigures } from './assessment-types';
import { figureText, scoreText } from './figure-text';

interface FiguresTableProps {
  readonly assessment: Assessment;
  readonly rows: readonly OrganFigures[];
  readonly average: Average;
  readonly averageName: string;
  readonly onOpen: (organ: OrganFigures, figure: Figure) => void;
}

const FigureCell = ({ figure, name, onOpen }: { readonly figure: Figure; readonly name: string; readonly onOpen?: () => void }) => {
  const text = (
    <>
      <strong>{scoreText(figure.score)}</strong>
      <span className="muted figure-detail">{figureText(figure)}</span>
    </>
  );
  if (onOpen === undefined || figure.counted + figure.open === 0) return <span className="figure-plain">{text}</span>;
  return (
    <button
      type="button"
      className="figure-open"
      aria-label={`${name}，${figure.name} ${scoreText(figure.score)}，查看依据的事件`}
      onClick={onOpen}
    >
      {text}
    </button>
  );
};

const figureIn = (figures: readonly Figure[], indicator: string): Figure | undefined =>
  figures.find((figure) => figure.indicator === indicator);

/** Every number with what it counts; pressing one opens the events behind it. */
export const FiguresTable = ({ assessment, rows, average, averageName, onOpen }: FiguresTableProps) => (
  <Table<OrganFigures>
    className="figures-table"
    size="small"
    pagination={false}
    scroll={{ x: 'max-content' }}
    rowKey={({ organ }) => organ.id}
    dataSource={rows.toSorted((a, b) => (b.total ?? -1) - (a.total ?? -1))}
    columns={[
      { title: '机关', key: 'organ', fixed: 'left', render: (_, { organ }) => <span className="figure-organ">{organ.name}</span> },
      { title: '综合', key: 'total', render: (_, { total }) => <strong className="figure-total">{scoreText(total)}</strong> },
      ...assessment.weights.map(({ indicator, name, rule, weight }) => ({
        title: (
          <span title={rule}>
            {name}
            <span className="muted figure-weight">权重 {weight}</span>
          </span>
        ),
        key: indicator,
        render: (_: unknown, row: OrganFigures) => {
          const figure = figureIn(row.figures, indicator);
          return figure === undefined ? null : <FigureCell figure={figure} name={row.organ.name} onOpen={() => onOpen(row, figure)} />;
        },
      })),
    ]}
    summary={() => (
      <Table.Summary.Row>
        <Table.Summary.Cell index={0}>{averageName}</Table.Summary.Cell>
        <Table.Summary.Cell index={1}>
          <strong>{scoreText(average.total)}</strong>
        </Table.Summary.Cell>
        {assessment.weights.map(({ indicator }, index) => {
          const figure = figureIn(average.figures, indicator);
          return (
            <Table.Summary.Cell key={indicator} index={index + 2}>
              {figure !== undefined && <FigureCell figure={figure} name={averageName} />}
            </Table.Summary.Cell>
          );
        })}
      </Table.Summary.Row>
    )}
  />
);
