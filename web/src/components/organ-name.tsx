import { BankOutlined } from '@ant-design/icons';
import { useOrgan } from '../api/organs';
import type { OrganRef } from '../api/types';
import { VerifiedTag } from './verified-tag';

/** An organ with the name it had on the day; an unverified one says so. */
export const OrganName = ({ organ, icon = false }: { readonly organ: OrganRef; readonly icon?: boolean }) => {
  const known = useOrgan(organ.id);
  return (
    <span className="organ-name">
      {icon && <BankOutlined aria-hidden />} {organ.name}
      {known?.verified === false && <VerifiedTag kind="unverified" {...(known.note === undefined ? {} : { why: known.note })} />}
    </span>
  );
};
