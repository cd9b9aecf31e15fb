import { Tabs } from 'antd';
import type { FrameState, ListTotals } from './replay-types';
import { StateCriminal } from './state-criminal';
import { StateConsultations } from './state-consultations';
import { StateDisputes } from './state-disputes';
import { StateGoods } from './state-goods';
import { StateHandoffs } from './state-handoffs';
import { StateOrgans } from './state-organs';
import { StateSupervisions } from './state-supervisions';
import { StateParties } from './state-parties';

/** What stood in the file at that moment. */
export const FrameStatePanel = ({ state, totals }: { readonly state: FrameState; readonly totals?: ListTotals | undefined }) => (
  <section className="panel" aria-label="案卷内容">
    <h3>
      案卷：{state.details.title} <span className="muted">{state.stateName}</span>
    </h3>
    {isCut(state, totals) && <p className="muted">各栏只列最近的和还没有办结的，数目是全部的。</p>}
    <Tabs
      size="small"
      items={[
        {
          key: 'handoffs',
          label: `移送（${totals?.handoffs ?? state.handoffs.length}）`,
          children: <StateHandoffs handoffs={state.handoffs} />,
        },
        {
          key: 'consultations',
          label: `协商（${totals?.consultations ?? state.consultations.length}）`,
          children: <StateConsultations consultations={state.consultations} />,
        },
        {
          key: 'disputes',
          label: `争议（${totals?.disputes ?? state.disputes.length}）`,
          children: <StateDisputes disputes={state.disputes} />,
        },
        {
          key: 'criminal-transfers',
          label: `行刑衔接（${totals?.criminalTransfers ?? state.criminalTransfers.length}）`,
          children: <StateCriminal transfers={state.criminalTransfers} />,
        },
        { key: 'organs', label: '各机关案号', children: <StateOrgans organs={state.organs} /> },
        { key: 'parties', label: `当事人（${state.parties.length}）`, children: <StateParties parties={state.parties} /> },
        {
          key: 'supervisions',
          label: `督办（${totals?.supervisions ?? state.supervisions.length}）`,
          children: <StateSupervisions supervisions={state.supervisions} />,
        },
        {
          key: 'goods',
          label: `物品和措施（${totals === undefined ? state.goods.length + state.measures.length : totals.goods + totals.measures}）`,
          children: <StateGoods state={state} />,
        },
      ]}
    />
  </section>
);

const isCut = (state: FrameState, totals: ListTotals | undefined): boolean =>
  totals !== undefined &&
  (['handoffs', 'consultations', 'disputes', 'goods', 'measures', 'supervisions', 'criminalTransfers'] as const).some(
    (list) => totals[list] > state[list].length,
  );
