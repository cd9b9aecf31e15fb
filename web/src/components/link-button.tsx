import { Button, type ButtonProps } from 'antd';
import { useHref, useLinkClickHandler } from 'react-router';

/** A link that looks like a button: one element, so that it is one stop of the keyboard and opens in a new tab like any link. */
export const LinkButton = ({ to, ...button }: Omit<ButtonProps, 'href' | 'onClick'> & { readonly to: string }) => {
  const follow = useLinkClickHandler(to);
  return <Button {...button} href={useHref(to)} onClick={(event) => follow(event as React.MouseEvent<HTMLAnchorElement>)} />;
};
