import type { ReactNode } from 'react';
import type { OfficerRef, OrganRef } from '../../api/types';
import { formatInstant } from '../../components/format';

export interface Statement {
  readonly title: ReactNode;
  readonly text: string;
  readonly organ: OrganRef;
  readonly officer: OfficerRef;
  readonly at: string;
}

const Said = ({ said: { title, text, organ, officer, at } }: { readonly said: Statement }) => (
  <div className="said">
    <strong>{title}</strong>
    <p className="pre-line">{text}</p>
    <div className="muted">
      {organ.name} {officer.name}，{formatInstant(at)}
    </div>
  </div>
);

interface SideBySideProps {
  readonly said: Statement;
  readonly answer: Statement | undefined;
  /** While there is no answer. */
  readonly waiting: string;
}

/** What the supervised organ said at the left, what was answered at the right. */
export const SideBySide = ({ said, answer, waiting }: SideBySideProps) => (
  <div className="side-by-side print-block">
    <Said said={said} />
    {answer === undefined ? <p className="said muted">{waiting}</p> : <Said said={answer} />}
  </div>
);
