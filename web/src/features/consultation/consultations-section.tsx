import type { CaseDetail } from '../../api/types';
import { ConsultationCard } from './consultation-card';
import { KindGuide } from './kind-guide';
import './consultation.css';

/** Every 协商 of the file, the newest first. */
export const ConsultationsSection = ({ file }: { readonly file: CaseDetail }) =>
  file.consultations.length === 0 ? (
    <KindGuide />
  ) : (
    <>
      {file.consultations.toReversed().map((consultation) => (
        <ConsultationCard key={consultation.consultationId} consultation={consultation} file={file} />
      ))}
    </>
  );
