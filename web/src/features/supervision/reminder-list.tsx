import { formatInstant } from '../../components/format';
import { reminderSenders } from '../../wording/supervision-codes';
import type { Supervision } from './supervision-types';

/** 催办, by the system or by a person. */
export const ReminderList = ({ reminders }: Pick<Supervision, 'reminders'>) =>
  reminders.length === 0 ? null : (
    <>
      <h4>催办</h4>
      <ul className="links">
        {reminders.map(({ at, sentBy, organ, officer, text }) => (
          <li key={`${at}${sentBy}`}>
            <span className="nowrap">{formatInstant(at)}</span> <strong>{reminderSenders[sentBy]}</strong>{' '}
            <span className="muted">{[organ?.name, officer?.name].filter((part) => part !== undefined).join(' ')}</span>
            <div className="pre-line">{text}</div>
          </li>
        ))}
      </ul>
    </>
  );
