import { MenuOutlined } from '@ant-design/icons';
import { Button, Drawer, Menu } from 'antd';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useUser } from '../user-context';
import { menuItemsOf, menuKeyOf } from './menu-items';

/** The side menu on a narrow screen. */
export const PhoneMenu = () => {
  const [open, setOpen] = useState(false);
  const user = useUser();
  const { pathname } = useLocation();
  return (
    <>
      <Button className="menu-button" type="text" icon={<MenuOutlined aria-hidden />} aria-label="打开菜单" onClick={() => setOpen(true)} />
      <Drawer title="接力 Jieli" placement="left" size={240} open={open} onClose={() => setOpen(false)} styles={{ body: { padding: 0 } }}>
        <Menu mode="inline" items={menuItemsOf(user)} selectedKeys={[menuKeyOf(pathname, user)]} onClick={() => setOpen(false)} />
      </Drawer>
    </>
  );
};
