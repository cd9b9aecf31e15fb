import { useEffect, useState } from 'react';
import { useLiveState } from '../../api/live-context';

/** A short loss is nothing to talk about. */
const PATIENCE_MS = 5_000;

/** Says that the page no longer hears from the server. */
export const OfflineBanner = () => {
  const lost = useLiveState() === 'lost';
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(lost), lost ? PATIENCE_MS : 0);
    return () => clearTimeout(timer);
  }, [lost]);
  return (
    <div aria-live="polite">
      {shown && <div className="offline-banner">与服务器的连接已中断，页面内容可能不是最新的；正在重新连接。</div>}
    </div>
  );
};
