import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ordersOfCaseQuery } from '../../intake/intake-queries';

/** The complaints that a file comes from; nothing while there are none. */
export const OrdersOfCase = ({ caseId }: { readonly caseId: string }) => {
  const { data = [] } = useQuery(ordersOfCaseQuery(caseId));
  if (data.length === 0) return null;
  return (
    <ul className="links">
      {data.map(({ orderId, number, channel, stateName, nextStep }) => (
        <li key={orderId}>
          <strong>来源工单</strong>：<Link to={`/orders/${orderId}`}>{number}</Link>
          <div className="muted">{[channel.name, stateName, nextStep].filter(Boolean).join(' · ')}</div>
        </li>
      ))}
    </ul>
  );
};
