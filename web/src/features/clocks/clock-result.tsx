import { Descriptions } from 'antd';
import { citationText } from '../../components/citation/citation-text';
import type { ClockExplanation } from './clock-types';
import { ClockWarnings } from './clock-warnings';
import { DayList } from './day-list';
import { dayOrMinute, weekdayOf } from './due-text';
import { marksOf } from './explained-marks';
import { MonthGrid } from './month-grid';
import { CitationLink } from '../../components/citation/citation-link';
import { SourceLabel } from '../../components/source-label';

/** The due date of a clock with its derivation: months and days side by side. */
export const ClockResult = ({ clock }: { readonly clock: ClockExplanation }) => {
  const { rule, due, startedAt, days } = clock;
  const last = [due.slice(0, 10), days.at(-1)?.date ?? ''].sort().at(-1) ?? due.slice(0, 10);
  const citation = (
    <CitationLink rule={rule.id} on={startedAt}>
      {citationText(rule)}
    </CitationLink>
  );
  return (
    <section aria-label="计算结果">
      <p className="clock-due">
        {dayOrMinute(due, rule.unit)} {weekdayOf(due)}
        {rule.unit === 'hour' ? '' : ' 当日结束前'}到期
        {clock.provisional && '（暂定）'}
      </p>
      <Descriptions
        column={{ xs: 1, md: 2 }}
        size="small"
        items={[
          { key: 'rule', label: '规则', children: `${rule.name}（${rule.id}，第 ${rule.version} 版）` },
          { key: 'period', label: '期限', children: rule.period ?? '' },
          { key: 'start', label: '起算时间', children: startedAt.slice(0, 16).replace('T', ' ') },
          { key: 'who', label: '义务主体', children: rule.obliges },
          { key: 'source', label: '依据', span: 'filled', children: citation },
          { key: 'text', label: '内容', span: 'filled', children: rule.text },
          { key: 'label', label: '效力', span: 'filled', children: <SourceLabel label={rule.label} /> },
          ...(rule.note === undefined ? [] : [{ key: 'note', label: '说明', span: 'filled' as const, children: rule.note }]),
        ]}
      />
      <ClockWarnings clock={clock} />
      <p className="clock-legend" aria-hidden>
        <span>蓝底：计入，数字为第几日</span>
        <span>斜纹：不计入</span>
        <span>蓝框：起算日</span>
        <span>红底：到期日</span>
      </p>
      <div className="clock-result">
        <MonthGrid key={`${rule.id}${startedAt}`} from={startedAt.slice(0, 10)} to={last} markOf={marksOf(clock)} />
        <DayList key={`${rule.id}-${startedAt}`} days={days} />
      </div>
    </section>
  );
};
