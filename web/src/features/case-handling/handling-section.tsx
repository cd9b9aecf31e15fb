import type { CaseDetail } from '../../api/types';
import { OrganRecordCard } from './organ-record-card';
import { RecusalList } from './recusal-list';
import { ReviewLine } from './review-line';

/** 公安、检察、法院 file no administrative case; what they did stands under 行刑衔接. */
const handles =
  ({ criminalTransfers }: CaseDetail) =>
  ({ organ }: CaseDetail['organs'][number]): boolean =>
    !criminalTransfers.some(({ police, procuratorate, court, copiedTo }) =>
      [police, procuratorate, court, copiedTo].some((justice) => justice?.id === organ.id),
    );

/** What each organ has in the file, and the safeguards of the procedure. */
export const HandlingSection = ({ file }: { readonly file: CaseDetail }) => (
  <>
    {file.organs.filter(handles(file)).map((record) => (
      <OrganRecordCard key={record.organ.id} record={record} />
    ))}
    <h3 className="sub-title">法制审核</h3>
    <ReviewLine review={file.legalReview} />
    <h3 className="sub-title">回避</h3>
    <RecusalList recusals={file.recusals} />
  </>
);
