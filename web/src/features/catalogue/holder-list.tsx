import { Tag } from 'antd';
import { useOrgan } from '../../api/organs';
import { listClasses, powerSources } from '../../wording/catalogue-codes';
import type { Holder } from './catalogue-types';
import './catalogue.css';

/** Who holds an item, by which list and power, and since when. */
export const HolderList = ({ holders }: { readonly holders: readonly Holder[] }) => (
  <ul className="holder-list">
    {holders.map((holder) => (
      <HolderLine key={`${holder.organ}${holder.listClass}${holder.validFrom}`} holder={holder} />
    ))}
  </ul>
);

const HolderLine = ({
  holder: { organName, listClass, powerSource, entrustedBy, basis, validFrom, validTo },
}: {
  readonly holder: Holder;
}) => {
  const entrusting = useOrgan(entrustedBy);
  return (
    <li>
      <strong>{organName}</strong> <Tag>{listClasses[listClass]}</Tag>
      <Tag>{powerSources[powerSource]}</Tag>
      <div className="muted">
        {entrusting === undefined ? '' : `以${entrusting.name}名义 · `}
        {basis} · {validFrom} {validTo === undefined ? '起' : `至 ${validTo}`}
      </div>
    </li>
  );
};
