import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { QueryProblem } from '../../components/query-problem';
import { type Finding, type Material, reportQuery } from './material-queries';
import { SettleFinding } from './settle-finding';

/** 脱敏报告: what might still identify somebody, what was exchanged, and what stays in any copy. */
export const ReportSection = ({ material }: { readonly material: Material }) => {
  const report = useQuery(reportQuery(material.materialId));
  return (
    <section className="panel" aria-label="脱敏报告">
      <h2>脱敏报告</h2>
      <QueryProblem query={report} />
      {report.data?.items.length === 0 && <p className="muted">没有需要人工核对的疑点。</p>}
      <ol>
        {report.data?.items.map((finding) => (
          <li key={finding.finding} value={finding.finding}>
            <FindingLine finding={finding} />
            {material.maySign && !finding.settled && <SettleFinding materialId={material.materialId} finding={finding} />}
          </li>
        ))}
      </ol>
      {(report.data?.replaced.length ?? 0) > 0 && (
        <p>已按格式自动替换：{report.data?.replaced.map(({ kindName, count }) => `${kindName}${count}处`).join('、')}。</p>
      )}
      <h3>剩余风险</h3>
      <ul>
        {report.data?.risks.map((risk) => (
          <li key={risk}>{risk}</li>
        ))}
      </ul>
    </section>
  );
};

const FindingLine = ({
  finding: { kindName, words, count, occurrences, settledAs, settledWords, reason },
}: {
  readonly finding: Finding;
}) => (
  <>
    <Tag>{kindName}</Tag>
    {words !== undefined && <strong>{words}</strong>} <span className="muted">共{count}处</span>{' '}
    {settledAs !== undefined && (
      <Tag color="green">{settledAs === 'replaced' ? `已替换为「${settledWords ?? ''}」` : `保留：${reason ?? ''}`}</Tag>
    )}
    <ul className="muted">
      {occurrences.slice(0, 3).map(({ version, field, window }) => (
        <li key={`${version}${field}${window}`}>
          第{version}步：{window}
        </li>
      ))}
    </ul>
  </>
);
