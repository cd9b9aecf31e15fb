import { useQuery } from '@tanstack/react-query';
import { Badge, Checkbox, Tabs } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { mayWhistle } from '../../../app/entitled';
import { useUser } from '../../../app/user-context';
import { LinkButton } from '../../../components/link-button';
import { OrganSelect } from '../../../components/organ-select';
import { PageTitle } from '../../../components/page-title';
import { useWideScreen } from '../../../components/use-wide-screen';
import { ClockFilterBar } from '../../desk/clock-filter';
import { SearchBox } from '../../desk/search-box';
import { whistlePhases } from '../whistle-codes';
import { type WhistleFilters, filtersIn, without } from '../whistle-filters';
import { whistleFiguresQuery } from '../whistle-queries';
import type { WhistleFigures, WhistlePhase } from '../whistle-types';
import { WhistleColumn } from './whistle-column';
import '../../desk/docket.css';
import '../whistle.css';

const PHASES = Object.keys(whistlePhases) as WhistlePhase[];

/** The column that has something for the viewer, when only one fits on the screen. */
const firstOf = (figures: WhistleFigures | undefined): WhistlePhase => PHASES.find((phase) => (figures?.[phase] ?? 0) > 0) ?? 'called';

/** 吹哨看板: every whistle that the viewer may see, in columns by what it waits for; a list on a phone. */
export const WhistlesPage = () => {
  const user = useUser();
  const [search, setSearch] = useSearchParams();
  const wide = useWideScreen('lg');
  const { data: figures } = useQuery(whistleFiguresQuery);
  const [chosen, setChosen] = useState<WhistlePhase>();
  const filters = filtersIn(search);
  const { clock, mine, objected, organ, q = '' } = filters;
  const narrow = (next: WhistleFilters, replace = false): void => setSearch(new URLSearchParams(next), { replace });
  const flag = (name: 'mine' | 'objected', on: boolean): void => narrow(on ? { ...filters, [name]: 'true' } : without(filters, name));
  const phase = chosen ?? firstOf(figures);
  return (
    <>
      <PageTitle
        title="吹哨报到"
        actions={
          mayWhistle(user) && (
            <LinkButton to="/whistles/new" type="primary">
              拟吹哨
            </LinkButton>
          )
        }
      >
        <span className="muted">{user.acting?.organName}</span>
      </PageTitle>
      <div className="docket-tools no-print">
        <Checkbox checked={mine === 'true'} onChange={({ target }) => flag('mine', target.checked)}>
          待本机关办理{figures !== undefined && ` ${figures.mine}`}
        </Checkbox>
        <Checkbox checked={objected === 'true'} onChange={({ target }) => flag('objected', target.checked)}>
          异议待复核{figures !== undefined && ` ${figures.objected}`}
        </Checkbox>
        <ClockFilterBar
          value={clock}
          onChange={(next) => narrow(next === undefined ? without(filters, 'clock') : { ...filters, clock: next })}
        />
        <span className="organ-filter">
          <OrganSelect
            placeholder="乡镇或者部门"
            aria-label="按机关筛选"
            allowClear
            {...(organ === undefined ? {} : { value: organ })}
            onChange={(next) => narrow(next === undefined ? without(filters, 'organ') : { ...filters, organ: next })}
          />
        </span>
        <SearchBox
          value={q}
          onSearch={(text) => narrow(text === '' ? without(filters, 'q') : { ...filters, q: text }, true)}
          placeholder="按标题、地点、事项查找"
        />
      </div>
      {wide ? (
        <div className="whistle-board">
          {PHASES.map((key) => (
            <section key={key} aria-label={whistlePhases[key]}>
              <h2 className="section-title">
                {whistlePhases[key]}{' '}
                <Badge count={figures?.[key] ?? 0} showZero={figures !== undefined} color="#6b7681" overflowCount={9999} />
              </h2>
              <WhistleColumn phase={key} filters={filters} />
            </section>
          ))}
        </div>
      ) : (
        <>
          <Tabs
            className="whistle-phases"
            activeKey={phase}
            onChange={(key) => setChosen(PHASES.find((known) => known === key))}
            items={PHASES.map((key) => ({ key, label: `${whistlePhases[key]} ${figures?.[key] ?? ''}` }))}
          />
          <WhistleColumn key={phase} phase={phase} filters={filters} />
        </>
      )}
    </>
  );
};
