import { useMutation, useQuery } from '@tanstack/react-query';
import { Input, Table, Tag } from 'antd';
import { useState } from 'react';
import { api, dataOf } from '../../api/client';
import { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { Schemas, User } from '../../api/types';
import { ProblemAlert } from '../../components/problem-alert';
import { roleNames } from '../../wording/roles';
import { inOrderOfUse, isProposed } from './proposed-accounts';

type DemoAccount = Schemas['DemoAccountDto'];

/** None where this is no demonstration. */
const readAccounts = async (): Promise<readonly DemoAccount[]> => {
  try {
    return (await dataOf(api.GET('/api/demo/accounts'))).items;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return [];
    throw error;
  }
};

const matches =
  (sought: string) =>
  ({ officer, organName, username, roles }: DemoAccount): boolean =>
    [officer, organName, username, ...roles.map((role) => roleNames[role])].some((text) => text.includes(sought.trim()));

/** Accounts of fictional people; a click signs in. */
export const DemoAccounts = ({ onSignedIn }: { readonly onSignedIn: (user: User) => void }) => {
  const { data = [] } = useQuery({ queryKey: keys.demoAccounts, queryFn: readAccounts, staleTime: Infinity });
  const [sought, setSought] = useState('');
  const signIn = useMutation<User, ProblemError, DemoAccount>({
    mutationFn: async ({ username, password }) => (await dataOf(api.POST('/api/session', { body: { username, password } }))).user,
    onSuccess: onSignedIn,
  });
  const found = inOrderOfUse(data.filter(matches(sought)));
  if (data.length === 0) return null;
  return (
    <section className="sign-in-demo panel" aria-labelledby="demo-title">
      <h2 id="demo-title">演示账号</h2>
      <p className="muted">人员均为虚构。点击一行即以该账号登录；密码也可以在左侧输入：{data[0]?.password}</p>
      {signIn.error !== null && <ProblemAlert problem={signIn.error} />}
      <Input
        allowClear
        placeholder="查找机关、姓名或岗位"
        aria-label="查找演示账号"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <Table<DemoAccount>
        size="small"
        rowKey="username"
        pagination={false}
        loading={signIn.isPending}
        scroll={{ y: 420 }}
        dataSource={found}
        onRow={(account) => ({
          tabIndex: 0,
          role: 'button',
          'aria-label': `以 ${account.organName} ${account.officer} 登录`,
          className: 'clickable-row',
          onClick: () => signIn.mutate(account),
          onKeyDown: (event) => {
            if (event.key === 'Enter') signIn.mutate(account);
          },
        })}
        columns={[
          {
            title: '机关',
            render: (_, { organName, username }) => (
              <>
                {organName} {isProposed(username) && <Tag color="blue">建议账号</Tag>}
              </>
            ),
          },
          { title: '姓名', dataIndex: 'officer', width: 90 },
          { title: '岗位', render: (_, { roles }) => roles.map((role) => <Tag key={role}>{roleNames[role]}</Tag>) },
          { title: '用户名', dataIndex: 'username', responsive: ['md'] },
        ]}
      />
    </section>
  );
};
