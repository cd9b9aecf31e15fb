import type { DisputeDossier, DisputeStep } from '../dispute-types.js';

type OpenToViewer = Pick<DisputeDossier, 'allowedCommands' | 'awaits'> & { readonly dispute: Pick<DisputeDossier['dispute'], 'disputeId'> };

/** Steps of this dispute, open to the viewer or not. */
export const stepsOf = ({ dispute, allowedCommands }: OpenToViewer): readonly DisputeStep[] =>
  allowedCommands.filter(({ disputeId }) => disputeId === dispute.disputeId);

/** What usually comes next, the most pressing first. */
const USUAL: readonly string[] = [
  'execute',
  'respond',
  'sign',
  'issue-opinion',
  'accept',
  'forward',
  'record-missed-replies',
  'resume',
  'close',
  'hold-meeting',
  'draft-opinion',
];

/** The step on the primary button; a decision of the government only once it is asked for. */
export const usualStep = (dossier: OpenToViewer): DisputeStep | undefined => {
  const open = stepsOf(dossier).filter((step) => step.open);
  const usual = dossier.awaits === 'superior' ? ['designate', 'record-designation', ...USUAL] : USUAL;
  return usual.map((verb) => open.find((step) => step.verb === verb)).find((step) => step !== undefined);
};

/** Told out of the course of the matter, and so never pressed by habit. */
const ASIDE: readonly string[] = ['decline', 'withdraw', 'suspend', 'route-to-staffing'];

/** Open steps in the order in which they are offered. */
export const offeredSteps = (dossier: OpenToViewer): readonly DisputeStep[] => {
  const usual = usualStep(dossier);
  const rank = (step: DisputeStep): number => (step === usual ? 0 : ASIDE.includes(step.verb) ? 2 : 1);
  return stepsOf(dossier)
    .filter((step) => step.open)
    .toSorted((a, b) => rank(a) - rank(b));
};

export const isAside = ({ verb }: DisputeStep): boolean => ASIDE.includes(verb);
