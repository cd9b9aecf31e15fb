import { Button } from 'antd';
import { useId, useState } from 'react';

/** About what eight lines of a column hold; a text that is hardly longer is not worth folding. */
const LONG = 320;

/** Word for word. A long one shows its beginning and unfolds; on paper it is always whole. */
export const FoldingText = ({ text, quoted = false }: { readonly text: string; readonly quoted?: boolean }) => {
  const [whole, setWhole] = useState(false);
  const id = useId();
  const long = text.length > LONG;
  const Block = quoted ? 'blockquote' : 'div';
  return (
    <>
      <Block id={id} className={`pre-line folding-text${long && !whole ? ' folded' : ''}${quoted ? ' stated-words' : ''}`}>
        {text}
      </Block>
      {long && (
        <Button
          type="link"
          size="small"
          className="no-print folding-button"
          aria-expanded={whole}
          aria-controls={id}
          onClick={() => setWhole(!whole)}
        >
          {whole ? '收起' : `展开全文（${text.length} 字）`}
        </Button>
      )}
    </>
  );
};
