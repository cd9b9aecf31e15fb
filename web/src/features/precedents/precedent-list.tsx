import { PrecedentCard } from './precedent-card';
import type { Precedent } from './precedent-types';
import '../dispute-desk/dispute-desk.css';
import './precedents.css';

interface PrecedentListProps {
  readonly precedents: readonly Precedent[];
  readonly emptyText: string;
  readonly brief?: boolean;
}

export const PrecedentList = ({ precedents, emptyText, brief = false }: PrecedentListProps) =>
  precedents.length === 0 ? (
    <p className="muted">{emptyText}</p>
  ) : (
    <ul className="precedents">
      {precedents.map((precedent) => (
        <li key={precedent.precedentId}>
          <PrecedentCard precedent={precedent} brief={brief} />
        </li>
      ))}
    </ul>
  );
