import { Button, Drawer, Grid, Tooltip } from 'antd';
import { useState } from 'react';
import { LegalBasisLine } from '../../components/legal-basis-line';
import { orderForms } from './forms/order-forms';
import type { Order, OrderCommand } from './intake-types';

/** What the viewer is expected to do first. */
const FIRST: readonly string[] = [
  'dispatch',
  'review-objection',
  'decide-acceptance',
  'answer',
  'call-back',
  'close',
  'report',
  'open-case',
];

const place = ({ verb }: OrderCommand): number => {
  const at = FIRST.indexOf(verb);
  return at < 0 ? FIRST.length : at;
};

/** Steps open to the viewer now, the expected one first; those that are not say why. */
export const OrderSteps = ({ order }: { readonly order: Order }) => {
  const [chosen, setChosen] = useState<OrderCommand | undefined>(undefined);
  const phone = Grid.useBreakpoint().sm === false;
  const open = order.allowedCommands.filter((command) => command.open).toSorted((a, b) => place(a) - place(b));
  const closed = order.allowedCommands.filter((command) => !command.open);
  const Form = chosen === undefined ? undefined : orderForms[chosen.verb];
  if (order.allowedCommands.length === 0) return <p className="muted">您只能查看本工单。</p>;
  return (
    <div className="order-steps">
      {open.length === 0 && <p className="muted">现在没有您要办理的步骤。</p>}
      {open.map((command, index) => (
        <Button key={command.verb} block type={index === 0 ? 'primary' : 'default'} onClick={() => setChosen(command)}>
          {command.name}
        </Button>
      ))}
      {closed.length > 0 && (
        <details>
          <summary className="muted">现在不能办理的步骤</summary>
          <ul className="order-list">
            {closed.map(({ verb, name, reason, legalBasis }) => (
              <li key={verb}>
                <Tooltip title={reason}>
                  <strong>{name}</strong>
                </Tooltip>
                <div className="muted">{reason}</div>
                {legalBasis !== undefined && <LegalBasisLine {...legalBasis} />}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Drawer
        title={chosen?.name}
        open={chosen !== undefined}
        onClose={() => setChosen(undefined)}
        mask={{ closable: false }}
        size={phone ? '100%' : 640}
        destroyOnHidden
        className="command-drawer"
      >
        {chosen !== undefined && Form !== undefined && <Form order={order} command={chosen} onDone={() => setChosen(undefined)} />}
      </Drawer>
    </div>
  );
};
