const CHOSEN = 'jieli.acting';

interface Credentials {
  csrfToken: string | undefined;
  /** `<role>@<organ>` that the person chose in this window; the server chooses when absent. */
  acting: string | undefined;
}

const held: Credentials = { csrfToken: undefined, acting: sessionStorage.getItem(CHOSEN) ?? undefined };

export const csrfToken = (): string | undefined => held.csrfToken;
export const keepCsrfToken = (token: string | undefined): void => {
  held.csrfToken = token;
};

export const actingPosition = (): string | undefined => held.acting;
/** Kept per window, so that two windows may work in two positions. */
export const chooseActingPosition = (acting: string | undefined): void => {
  held.acting = acting;
  if (acting === undefined) sessionStorage.removeItem(CHOSEN);
  else sessionStorage.setItem(CHOSEN, acting);
};
