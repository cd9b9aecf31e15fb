import { invalidField } from '../../http/problem.js';
import type { Complainant } from '../domain/values.js';
import type { ReceiveOrderBody } from './order.body.js';

/** Who complains, as the form says; an anonymous one leaves nothing of himself. */
export const complainantOf = (body: Pick<ReceiveOrderBody, 'anonymous' | 'name' | 'phone' | 'contactAddress' | 'named'>): Complainant => {
  const { anonymous, name, phone, contactAddress, named = false } = body;
  if (anonymous) {
    const given = { name, phone, contactAddress };
    const [field] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
    if (field !== undefined) throw invalidField(field, '匿名的诉求不填姓名、电话和地址。');
    if (named) throw invalidField('named', '匿名的诉求不能登记为实名举报。');
    return { kind: 'anonymous' };
  }
  if (name === undefined) throw invalidField('name', '「诉求人姓名」不能为空；不愿留名的请选择匿名。');
  return {
    kind: 'known',
    name,
    named,
    ...(phone === undefined ? {} : { phone }),
    ...(contactAddress === undefined ? {} : { address: contactAddress }),
  };
};
