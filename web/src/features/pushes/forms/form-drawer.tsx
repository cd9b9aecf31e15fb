import { Drawer, Grid } from 'antd';
import type { ReactNode } from 'react';

interface FormDrawerProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form beside the list. */
export const FormDrawer = ({ title, open, onClose, children }: FormDrawerProps) => {
  const phone = Grid.useBreakpoint().sm === false;
  return (
    <Drawer title={title} open={open} onClose={onClose} mask={{ closable: false }} size={phone ? '100%' : 640} destroyOnHidden>
      {children}
    </Drawer>
  );
};
