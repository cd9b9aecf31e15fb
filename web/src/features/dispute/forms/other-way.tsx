import { Alert } from 'antd';
import { type OtherRoute, otherRoutes, otherWays } from '../../../wording/dispute-codes';

/** The right way of what is no dispute of this kind. */
export const OtherWay = ({ route }: { readonly route: OtherRoute }) => {
  const { way, basis } = otherWays[route];
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={`“${otherRoutes[route]}”不在此协调`}
      description={
        <>
          <p>{way}</p>
          {basis !== undefined && <p className="muted">依据：{basis}</p>}
        </>
      }
    />
  );
};

export const isOtherRoute = (kind: string | undefined): kind is OtherRoute => kind !== undefined && Object.hasOwn(otherRoutes, kind);
