import { Alert } from 'antd';
import type { ClockExplanation } from './clock-types';
import { dayOrMinute } from './due-text';

/** What a reader of the due date has to know before relying on it. */
export const ClockWarnings = ({ clock }: { readonly clock: ClockExplanation }) => {
  const { rule, provisional, inForce, otherReading, startedAt } = clock;
  return (
    <div className="clock-warnings">
      {provisional && (
        <Alert
          type="warning"
          showIcon
          title="暂定日期"
          description="期间跨到放假安排尚未公布的年份，暂按周末推算；公布并导入后会重新计算。"
        />
      )}
      {!inForce && (
        <Alert type="warning" showIcon title={`起算日 ${startedAt.slice(0, 10)} 不在本规则的施行期间内，算出的日期不能作为依据。`} />
      )}
      {rule.binding === 'other-province' && <Alert type="info" showIcon title="本规则来自外地做法，不约束上犹县，仅供参考。" />}
      {rule.binding === 'county-default' && <Alert type="info" showIcon title="县级参数：由县里设定、可以调整，不是法定期限。" />}
      {!rule.verified && rule.binding !== 'county-default' && <Alert type="warning" showIcon title="待核实：本条原文尚未核对。" />}
      {otherReading !== undefined && (
        <Alert
          type="warning"
          showIcon
          title={`原文没有说明“日”的口径，按${otherReading.unit === 'working-day' ? '工作日' : '自然日'}理解为 ${dayOrMinute(otherReading.due, otherReading.unit)}到期${otherReading.due < clock.due ? '，早于本结果，请以较早的为准安排' : ''}。`}
        />
      )}
    </div>
  );
};
