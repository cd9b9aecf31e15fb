import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from '../api/query-client';
import '../components/county-time';
import { router } from './router';
import { theme } from './theme';

dayjs.locale('zh-cn');

export const App = () => (
  <ConfigProvider locale={zhCN} theme={theme} form={{ scrollToFirstError: { focus: true } }} button={{ autoInsertSpace: false }}>
    <AntApp>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </AntApp>
  </ConfigProvider>
);
