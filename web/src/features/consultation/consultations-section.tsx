import type { CaseDetail } from '../../api/types';
import { LongList } from '../../components/long-list';
import { ConsultationCard } from './consultation-card';
import { KindGuide } from './kind-guide';
import './consultation.css';

/** Every 协商 of the file, the newest first. */
export const ConsultationsSection = ({ file }: { readonly file: CaseDetail }) =>
  file.consultations.length === 0 ? (
    <KindGuide />
  ) : (
    <LongList rows={file.consultations.toReversed()} unit="次" first={20}>
      {(shown) =>
        shown.map((consultation) => <ConsultationCard key={consultation.consultationId} consultation={consultation} file={file} />)
      }
    </LongList>
  );
