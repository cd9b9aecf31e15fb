import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { Button, Menu } from 'antd';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useUser } from '../user-context';
import { menuItemsOf, menuKeyOf } from './menu-items';

const FOLDED = 'jieli.menu-folded';

export const SideMenu = () => {
  const user = useUser();
  const { pathname } = useLocation();
  const [folded, setFolded] = useState(localStorage.getItem(FOLDED) === '1');
  const toggle = (): void => {
    localStorage.setItem(FOLDED, folded ? '0' : '1');
    setFolded(!folded);
  };
  return (
    <nav className={folded ? 'side-menu folded' : 'side-menu'} aria-label="主菜单">
      <div className="side-menu-inner">
        <Menu mode="inline" items={menuItemsOf(user)} selectedKeys={[menuKeyOf(pathname, user)]} inlineCollapsed={folded} />
        <Button
          type="text"
          block
          aria-label={folded ? '展开菜单' : '收起菜单'}
          icon={folded ? <MenuUnfoldOutlined aria-hidden /> : <MenuFoldOutlined aria-hidden />}
          onClick={toggle}
        />
      </div>
    </nav>
  );
};
