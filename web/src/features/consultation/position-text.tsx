import type { Schemas } from '../../api/types';
import { formatInstant } from '../../components/format';

/** What one side said, word for word, with who said it and on what basis. */
export const PositionText = ({ position }: { readonly position: Schemas['StatedPositionDto'] }) => {
  const { opinion, author, basis, competent, at } = position;
  return (
    <>
      <blockquote className="verbatim pre-line">{opinion}</blockquote>
      {competent !== undefined && (
        <p>
          认为有管辖权的机关：<strong>{competent.name}</strong>
        </p>
      )}
      <p>依据：{basis}</p>
      <p className="muted">
        {author} 出具，{formatInstant(at)}
      </p>
    </>
  );
};
