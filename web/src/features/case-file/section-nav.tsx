import { useEffect } from 'react';
import { useLocation } from 'react-router';

interface SectionNavProps {
  readonly sections: readonly { readonly id: string; readonly title: string; readonly count?: number }[];
}

const scrollTo = (id: string): void => document.getElementById(id)?.scrollIntoView({ block: 'start' });

/** The timeline comes with a request of its own and pushes what is below it. */
const SETTLED_MS = 600;

/** Jumps to a section; a link with `#section` opens there. */
export const SectionNav = ({ sections }: SectionNavProps) => {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return undefined;
    const go = (): void => scrollTo(hash.slice(1));
    go();
    const timer = setTimeout(go, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [hash]);
  return (
    <nav className="section-nav no-print" aria-label="案卷内容">
      {sections.map(({ id, title, count }) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            window.history.replaceState(window.history.state, '', `#${id}`);
            scrollTo(id);
          }}
        >
          {title}
          {count !== undefined && count > 0 && <span className="section-count">{count}</span>}
        </a>
      ))}
    </nav>
  );
};
