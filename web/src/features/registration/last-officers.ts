const KEY = 'jieli.registration.officers';

/** Two officers mostly go out together: the pair of the last registration is proposed for the next one. */
export const rememberOfficers = (officers: readonly string[]): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(officers));
  } catch {
    // without storage nothing is proposed
  }
};

export const lastOfficers = (): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
};
