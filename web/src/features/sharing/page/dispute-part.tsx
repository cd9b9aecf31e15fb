import { Steps } from 'antd';
import { formatInstant } from '../../../components/format';
import { SentenceBox } from '../../../components/sentence-box';
import type { Share } from '../share-types';
import { rungsOf } from './dispute-steps';

const STATUS = { done: 'finish', now: 'process', ahead: 'wait' } as const;

/** The ladder of a dispute of sharing, with where it stands. */
export const DisputePart = ({ share }: { readonly share: Share }) => (
  <>
    <SentenceBox>
      共享争议先由双方协商；协商不成的，申请政务数据共享主管部门协调；仍不一致的，报其本级人民政府决定（《政务数据共享条例》第二十八条）。这与案件管辖争议不同，不由司法局协调。
    </SentenceBox>
    <Steps
      orientation="vertical"
      size="small"
      items={rungsOf(share).map(({ key, title, at, text, state }) => ({
        key,
        title,
        status: STATUS[state],
        content: [at === undefined ? undefined : formatInstant(at), text].filter((part) => part !== undefined).join(' '),
      }))}
    />
  </>
);
