import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../components/page-title';
import { ClockCalculator } from './clock-calculator';
import { HolidayTab } from './holiday-tab';
import { RuleBookTab } from './rule-book-tab';
import { rulesQuery } from './clock-queries';
import './clocks.css';

/** 期限: how a due date is worked out, the rule book, and the holidays behind both. The address holds everything shown. */
export const ClocksPage = () => {
  const [search, setSearch] = useSearchParams();
  const rules = useQuery(rulesQuery);
  const tab = search.get('tab') ?? 'compute';
  const show = (changes: Readonly<Record<string, string | undefined>>): void =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined) after.delete(name);
        else after.set(name, value);
      }
      return after;
    });
  return (
    <>
      <PageTitle title="期限计算" />
      <div className="panel">
        <Tabs
          activeKey={tab}
          onChange={(key) => show({ tab: key === 'compute' ? undefined : key })}
          destroyOnHidden
          items={[
            {
              key: 'compute',
              label: '算期限',
              children: (
                <ClockCalculator
                  rules={rules}
                  rule={search.get('rule') ?? undefined}
                  start={search.get('start') ?? undefined}
                  show={show}
                />
              ),
            },
            { key: 'rules', label: '规则库', children: <RuleBookTab rules={rules} onCompute={(rule) => show({ tab: undefined, rule })} /> },
            {
              key: 'calendar',
              label: '放假与调休',
              children: <HolidayTab year={search.get('year') ?? undefined} onYear={(year) => show({ year: String(year) })} />,
            },
          ]}
        />
      </div>
    </>
  );
};
