import type { RegistrationForm } from './registration-form.js';

/** What is kept of a registration that is not finished, on the server and in the browser. */
export interface RegistrationDraft {
  readonly form: RegistrationForm;
  readonly step: number;
  /** ISO instant of the last change in this browser. */
  readonly savedAt: string;
}

const PREFIX = 'jieli.registration.';
const KEPT_DAYS = 30;

const keyOf = (officer: string, draftId: string): string => `${PREFIX}${officer}.${draftId}`;

/** Storage may be full or forbidden; the draft on the server remains. */
const quietly = <Answer>(action: () => Answer): Answer | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};

export const storeDraft = (officer: string, draftId: string, draft: RegistrationDraft): void => {
  quietly(() => localStorage.setItem(keyOf(officer, draftId), JSON.stringify(draft)));
};

export const forgetDraft = (officer: string, draftId: string): void => {
  quietly(() => localStorage.removeItem(keyOf(officer, draftId)));
};

export const storedDraft = (officer: string, draftId: string): RegistrationDraft | undefined =>
  quietly(() => draftOf(JSON.parse(localStorage.getItem(keyOf(officer, draftId)) ?? 'null')));

/** A draft of this program, or undefined for anything else that lies in the storage or came from the server. */
export const draftOf = (value: unknown): RegistrationDraft | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { form, step, savedAt } = value as Partial<RegistrationDraft>;
  if (typeof form !== 'object' || typeof step !== 'number' || typeof savedAt !== 'string') return undefined;
  return { form: withLists(form), step, savedAt };
};

const withLists = (form: Partial<RegistrationForm>): RegistrationForm => ({
  ...form,
  parties: form.parties ?? [],
  evidence: form.evidence ?? [],
  goods: form.goods ?? [],
  measures: form.measures ?? [],
  officers: form.officers ?? [],
});

/** The one that was changed last: work of a lost session is in the browser only, work of another machine on the server only. */
export const newerOf = (one: RegistrationDraft | undefined, other: RegistrationDraft | undefined): RegistrationDraft | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  return one.savedAt >= other.savedAt ? one : other;
};

/** Personal data does not stay in a shared browser for ever. */
export const forgetOldDrafts = (now: number): void => {
  quietly(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
      const draft = draftOf(JSON.parse(localStorage.getItem(key) ?? 'null'));
      if (draft === undefined || now - Date.parse(draft.savedAt) > KEPT_DAYS * 86_400_000) localStorage.removeItem(key);
    }
  });
};
