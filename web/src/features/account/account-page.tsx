import { Alert } from 'antd';
import { PageTitle } from '../../components/page-title';
import { useUser } from '../../app/user-context';
import { roleNames } from '../../wording/roles';
import { PasswordForm } from './password-form';
import { SessionList } from './session-list';
import './account.css';

export const AccountPage = () => {
  const { name, username, positions, mustChangePassword } = useUser();
  return (
    <>
      <PageTitle title="账号" />
      {mustChangePassword && <Alert type="warning" showIcon title="这是初始密码，请先修改密码再使用系统。" className="account-block" />}
      <section className="panel account-block" aria-labelledby="account-who">
        <h2 id="account-who">本人</h2>
        <p>
          {name}（用户名 {username}）
        </p>
        <ul className="account-positions">
          {positions.map(({ organId, organName, role }) => (
            <li key={`${role}@${organId}`}>
              {organName} · {roleNames[role]}
            </li>
          ))}
        </ul>
      </section>
      <section className="panel account-block" aria-labelledby="account-password">
        <h2 id="account-password">修改密码</h2>
        <PasswordForm />
      </section>
      {!mustChangePassword && (
        <section className="panel account-block" aria-labelledby="account-sessions">
          <h2 id="account-sessions">登录会话</h2>
          <SessionList />
        </section>
      )}
    </>
  );
};
