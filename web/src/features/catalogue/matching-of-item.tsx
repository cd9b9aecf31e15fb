import { useQuery } from '@tanstack/react-query';
import { matchingQuery } from './catalogue-queries';

/** Rows of the matching table that name the item. */
export const MatchingOfItem = ({ code, asOf }: { readonly code: string; readonly asOf: string }) => {
  const { data = [] } = useQuery(matchingQuery(asOf));
  const rows = data.filter(({ items }) => items.includes(code));
  return (
    <section>
      <h3>工作衔接</h3>
      {rows.length === 0 && <p className="muted">衔接对应表没有列出这个事项。</p>}
      <ul>
        {rows.map(({ number, offices, departments, matter }) => (
          <li key={number}>
            {offices.join('、')} ↔ {departments.map(({ name }) => name).join('、')}：{matter}
          </li>
        ))}
      </ul>
    </section>
  );
};
