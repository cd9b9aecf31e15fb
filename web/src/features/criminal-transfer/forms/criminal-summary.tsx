import type { CriminalTransfer } from '../../../api/types';
import { FactsList } from '../../consultation/facts-list';
import { ClockLines } from '../../consultation/clock-lines';

/** What somebody who signs has to have read: what is suspected, what was reported, what is due. */
export const CriminalSummary = ({ transfer }: { readonly transfer: CriminalTransfer }) => {
  const { report, declined, reconsideration, supervision, clocks } = transfer;
  return (
    <>
      <ClockLines clocks={clocks.filter(({ status, colour }) => status === 'running' && colour !== 'none')} />
      <FactsList
        facts={[
          report === undefined ? undefined : ['涉嫌罪名', report.offence],
          report === undefined ? undefined : ['书面报告', report.text],
          declined === undefined ? undefined : ['不予立案', `${declined.groundName}；${declined.reasons}`],
          reconsideration === undefined ? undefined : ['提请复议的理由', reconsideration.reasons],
          supervision === undefined ? undefined : ['建议立案监督的理由', supervision.reasons],
          supervision?.explanation === undefined ? undefined : ['公安机关的说明', supervision.explanation],
        ]}
      />
    </>
  );
};
