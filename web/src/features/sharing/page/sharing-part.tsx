import { formatDate, formatInstant } from '../../../components/format';
import type { Share } from '../share-types';
import { Facts } from './facts';

/** What became of the share: corrections, misuse, third parties, its end. */
export const SharingPart = ({ share: { corrections, misuse, onward, ended } }: { readonly share: Share }) => (
  <>
    {corrections.map(({ correctionId, fieldName, record, problem, requestedAt, answer }) => (
      <Facts
        key={correctionId}
        lines={[
          ['申请校核', `${formatInstant(requestedAt)} ${record} 的「${fieldName}」：${problem}`],
          [
            '校核结果',
            answer === undefined
              ? '等待提供部门核实'
              : `${formatInstant(answer.at)} ${answer.value === undefined ? '维持原值' : `更正为「${answer.value}」`}：${answer.explanation}`,
          ],
        ]}
      />
    ))}
    {misuse !== undefined && (
      <Facts
        lines={[
          ['违规使用', `${formatInstant(misuse.at)} ${misuse.by.name}发现：${misuse.facts}`],
          ['整改期限', misuse.rectifyBy === undefined ? undefined : formatDate(misuse.rectifyBy)],
          ['整改情况', misuse.report ?? '尚未报告'],
        ]}
      />
    )}
    {onward.map(({ to, purpose, passedAt }) => (
      <Facts
        key={to.id}
        lines={[
          [
            '第三方',
            `提供部门同意提供给${to.name}，用于${purpose}；${passedAt === undefined ? '尚未提供' : `${formatInstant(passedAt)} 已提供`}`,
          ],
        ]}
      />
    ))}
    {ended !== undefined && (
      <Facts
        lines={[
          [
            '结束',
            `${formatInstant(ended.at)} ${ended.by.name}${ended.groundName === undefined ? '' : `（${ended.groundName}）`}：${ended.reasons}`,
          ],
        ]}
      />
    )}
  </>
);
