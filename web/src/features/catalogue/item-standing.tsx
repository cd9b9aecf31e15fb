import { VerifiedTag } from '../../components/verified-tag';
import type { CatalogueItem } from './catalogue-types';

/** 示例 or 待核实; nothing for what was checked. */
export const ItemStanding = ({ item: { example, verified } }: { readonly item: Pick<CatalogueItem, 'example' | 'verified'> }) => {
  if (example) return <VerifiedTag kind="example" />;
  return verified ? null : <VerifiedTag kind="unverified" />;
};
