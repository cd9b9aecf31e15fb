import { useQuery } from '@tanstack/react-query';
import { LegalBasisLine } from '../../../components/legal-basis-line';
import { rulesQuery } from '../../clocks/clock-queries';

/** The article on which a step stands, with what it says. */
export const ArticleLine = ({ rule }: { readonly rule: string }) => {
  const found = useQuery(rulesQuery).data?.find(({ id }) => id === rule);
  if (found === undefined) return <LegalBasisLine rule={rule} />;
  const { source, article, text, label } = found;
  return (
    <div className="article-line">
      <LegalBasisLine rule={rule} source={source} article={article} label={label} />
      <div className="muted">{text}</div>
    </div>
  );
};
