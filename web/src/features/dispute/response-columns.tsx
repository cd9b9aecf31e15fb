import { Tag } from 'antd';
import type { Dispute } from '../../api/types';
import { ClockTag } from '../../components/clock-tag';
import { PositionText } from '../consultation/position-text';

/** What each side has answered, side by side. */
export const ResponseColumns = ({ dispute: { asked, responses, awaited, clocks } }: { readonly dispute: Dispute }) =>
  asked.length === 0 ? null : (
    <>
      <h4>各方答复</h4>
      <div className="side-by-side">
        {asked.map(({ id, name }) => {
          const response = responses.find(({ organ }) => organ.id === id);
          const clock = clocks.find(({ purpose, organ }) => purpose === 'dispute-reply' && organ.id === id);
          const waiting = awaited.some((organ) => organ.id === id);
          return (
            <section key={id} className="side-column print-block" aria-label={name}>
              <h5>
                {name}{' '}
                <Tag color={response !== undefined ? 'green' : waiting ? 'default' : 'orange'}>
                  {response !== undefined ? '已答复' : waiting ? '未答复' : '没有答复'}
                </Tag>
              </h5>
              {response === undefined && clock !== undefined && <ClockTag clock={clock} />}
              {response !== undefined && <PositionText position={response} />}
            </section>
          );
        })}
      </div>
    </>
  );
