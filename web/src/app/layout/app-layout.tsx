import { useRef } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { LiveContext } from '../../api/live-context';
import { useLiveUpdates } from '../../api/live';
import { CitationDesk } from '../../features/law/citation-desk';
import { useUser } from '../user-context';
import { AlarmBanner } from './alarm-banner';
import { DemoBanner } from './demo-banner';
import { OfflineBanner } from './offline-banner';
import { SideMenu } from './side-menu';
import { TopBar } from './top-bar';

export const AppLayout = () => {
  const live = useLiveUpdates();
  const { demonstration } = useUser();
  const main = useRef<HTMLElement>(null);
  return (
    <LiveContext value={live}>
      <div className="app">
        <div className="app-banners">
          <a
            className="skip-link"
            href="#main"
            onClick={(event) => {
              event.preventDefault();
              main.current?.focus();
            }}
          >
            跳到主要内容
          </a>
          {demonstration && <DemoBanner />}
          <OfflineBanner />
          <AlarmBanner />
        </div>
        <TopBar />
        <SideMenu />
        <main id="main" className="app-main" ref={main} tabIndex={-1}>
          <CitationDesk>
            <Outlet />
          </CitationDesk>
        </main>
      </div>
      <ScrollRestoration />
    </LiveContext>
  );
};
