import type { CaseDetail } from '../../api/types';
import { CriminalCard } from './criminal-card';
import '../consultation/consultation.css';
import './criminal-transfer.css';

/** Every 刑事移送 of the file, the newest first. */
export const CriminalSection = ({ file }: { readonly file: CaseDetail }) =>
  file.criminalTransfers.length === 0 ? (
    <p className="muted">
      {file.crimeSuspected
        ? '已记录涉嫌犯罪：应当立即指定两名以上执法人员组成专案组，核实后提出移送的书面报告（《行政执法机关移送涉嫌犯罪案件的规定》第五条）。'
        : '没有涉嫌犯罪移送。发现涉嫌犯罪的，记录后指定专案组，由正职负责人决定移送公安机关，不得以行政处罚代替移送。'}
    </p>
  ) : (
    <>
      {file.criminalTransfers.toReversed().map((transfer) => (
        <CriminalCard key={transfer.criminalTransferId} transfer={transfer} file={file} />
      ))}
    </>
  );
