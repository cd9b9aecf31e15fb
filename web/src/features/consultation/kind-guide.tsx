import { optionsOf } from '../../wording/code-set';
import { consultationKindWords, consultationKinds } from '../../wording/consultation-codes';

/** What 协商 is for, and which of the four kinds when. */
export const KindGuide = () => (
  <>
    <p>还没有协商。协商用来在移送和争议协调以外，请其他机关表示意见、提供协助或者一起行动；各方意见按原话记录，协商不改变责任机关。</p>
    <ul className="kind-guide">
      {optionsOf(consultationKinds).map(({ value, label }) => {
        const { purpose, result, root } = consultationKindWords[value];
        return (
          <li key={value} className="print-block">
            <strong>{label}</strong>
            <div>{purpose}</div>
            <div className="muted">结果：{result}</div>
            <div className="muted">依据：{root}</div>
          </li>
        );
      })}
    </ul>
  </>
);
