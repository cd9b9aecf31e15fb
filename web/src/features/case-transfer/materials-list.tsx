import type { Handoff } from '../../api/types';
import { nameOf } from '../../wording/code-set';
import { materialKinds } from '../../wording/handoff-codes';

export const MaterialsList = ({ materials }: { readonly materials: Handoff['materials'] }) =>
  materials.length === 0 ? (
    <p className="muted">没有随案材料。</p>
  ) : (
    <ol className="materials-list">
      {materials.map(({ kind, name, copies }) => (
        <li key={`${kind}${name}`}>
          {name}
          <span className="muted">
            （{nameOf(materialKinds, kind)}，{copies} 份）
          </span>
        </li>
      ))}
    </ol>
  );
