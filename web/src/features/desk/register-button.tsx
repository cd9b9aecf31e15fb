import { FileAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { mayRegister } from '../../app/entitled';
import { useUser } from '../../app/user-context';

/** The way to registration, for those who register. */
export const RegisterButton = () => {
  const navigate = useNavigate();
  if (!mayRegister(useUser())) return null;
  return (
    <Button type="primary" icon={<FileAddOutlined aria-hidden />} onClick={() => void navigate('/cases/new')}>
      登记线索或案件
    </Button>
  );
};
