import type { components } from '../api/schema.js';

type User = components['schemas']['UserDto'];
type Role = components['schemas']['PositionDto']['role'];

const LANDINGS: Readonly<Partial<Record<Role, string>>> = {
  'dispute-officer': '/disputes',
  supervisor: '/supervision',
  'data-office-head': '/sharing',
  'county-leader': '/disputes?awaits=superior',
  dispatcher: '/orders',
  'catalogue-manager': '/catalogue/changes',
  administrator: '/operation',
  trainer: '/training',
};

/** Where a person begins after signing in: the page of their daily work, by the position used now. */
export const landingOf = ({ acting }: Pick<User, 'acting'>): string => (acting === undefined ? undefined : LANDINGS[acting.role]) ?? '/';
