import { Select } from 'antd';
import { OrganSelect } from '../../components/organ-select';
import { PageTitle } from '../../components/page-title';
import { optionsOf } from '../../wording/code-set';
import { caseStates, isCaseState } from '../../wording/case-states';
import { ClockFilterBar } from './clock-filter';
import { isClockFilter, useFilterParams } from './docket-filters';
import { DocketList } from './docket-list';
import { RegisterButton } from './register-button';
import { SearchBox } from './search-box';

const given = <Name extends string>(name: Name, value: string | null): { readonly [K in Name]?: string } =>
  (value === null || value === '' ? {} : { [name]: value }) as { readonly [K in Name]?: string };

/** 案卷: every file the viewer may see. */
export const CasesPage = () => {
  const { search, set } = useFilterParams();
  const clockText = search.get('clock');
  const clock = isClockFilter(clockText) ? clockText : undefined;
  const stateText = search.get('state');
  const state = isCaseState(stateText) ? stateText : undefined;
  const organ = search.get('organ');
  const filters = {
    ...(state === undefined ? {} : { state }),
    ...given('organ', organ),
    ...given('q', search.get('q')),
    ...(clock === undefined ? {} : { clock }),
  };
  return (
    <>
      <PageTitle title="案卷" actions={<RegisterButton />} />
      <div className="docket-tools no-print">
        <ClockFilterBar value={clock} onChange={(chosen) => set('clock', chosen)} />
        <Select
          allowClear
          placeholder="状态"
          aria-label="按状态筛选"
          style={{ minWidth: 160 }}
          value={state ?? null}
          options={optionsOf(caseStates)}
          onChange={(chosen: string | undefined) => set('state', chosen)}
        />
        <span style={{ minWidth: 200 }}>
          <OrganSelect
            placeholder="责任机关"
            aria-label="按责任机关筛选"
            allowClear
            {...(organ === null ? {} : { value: organ })}
            onChange={(chosen) => set('organ', chosen)}
            filter={() => true}
          />
        </span>
        <SearchBox value={search.get('q') ?? ''} onSearch={(text) => set('q', text)} placeholder="按案件名称、当事人、案号查找" />
      </div>
      <DocketList
        filters={filters}
        emptyText={Object.keys(filters).length === 0 ? '还没有您可以查看的案卷。' : '没有符合筛选条件的案卷。'}
      />
    </>
  );
};
