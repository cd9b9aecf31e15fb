import type { Decider } from '../../../kernel/decider.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { MaterialCommand } from './commands.js';
import type { MaterialEvent, Settlement } from './material.events.js';
import { type DrawnMaterial, type MaterialFile, drawnMaterial, evolve, openFindings, unmade } from './material.js';
import { MATERIAL_STEPS } from './steps.js';

/** Events of the history in one event of the stream. */
const PART = 100;

type Of<Type extends MaterialCommand['type']> = Extract<MaterialCommand, { readonly type: Type }>;

const act = ({ materialId, actor, at }: MaterialCommand) => ({ materialId, by: actor.officerId, organ: actor.organId, occurredAt: at });

const draw = (command: Of<'DrawMaterial'>, file: MaterialFile): readonly MaterialEvent[] => {
  if (file.drawn) throw new Rejection('material/already-drawn');
  const { events, ...history } = command.history;
  const parts = Array.from({ length: Math.ceil(events.length / PART) }, (_, index) => events.slice(index * PART, (index + 1) * PART));
  return [
    { type: 'MaterialDrawn', data: { ...act(command), ...history, events: events.length, parts: parts.length } },
    ...parts.map((part, index): MaterialEvent => ({
      type: 'MaterialPartCopied',
      data: { materialId: command.materialId, occurredAt: command.at, part: index + 1, events: part },
    })),
  ];
};

/** 签批 is for a copy that nobody has answered for yet, and for somebody who did not draw it. */
const guard = ({ type, actor }: MaterialCommand, { state, drawnBy }: DrawnMaterial): void => {
  const { from, side } = MATERIAL_STEPS[type];
  if (!from.includes(state)) throw new Rejection(state === 'withdrawn' ? 'material/withdrawn' : 'material/already-released');
  if (side === 'other-than-drawer' && actor.officerId === drawnBy) throw new Rejection('material/drawer-signs', {}, 'PIPL-51');
};

const settle = (command: Of<'SettleFinding'>, material: DrawnMaterial): readonly MaterialEvent[] => {
  guard(command, material);
  const { finding, settlement: choice, original } = command;
  if (!material.findings.some((one) => one.finding === finding)) throw new Rejection('material/unknown-finding', { finding });
  const settlement = settlementOf(choice, original);
  return [{ type: 'FindingSettled', data: { ...act(command), finding, settlement } }];
};

const settlementOf = (choice: Of<'SettleFinding'>['settlement'], original: string | undefined): Settlement => {
  if (choice.kind === 'replaced') {
    if (original !== undefined && choice.words.includes(original)) throw new Rejection('material/same-words');
    return choice;
  }
  if (original === undefined) throw new Rejection('material/words-gone');
  return { kind: 'kept', words: original, reason: choice.reason };
};

const release = (command: Of<'ReleaseMaterial'>, material: DrawnMaterial): readonly MaterialEvent[] => {
  if (material.state === 'released') return []; // a second click is not a second signature
  guard(command, material);
  const open = openFindings(material).length;
  if (open > 0) throw new Rejection('material/findings-open', { open }, 'PIPL-51');
  return [{ type: 'MaterialReleased', data: { ...act(command), opinion: command.opinion } }];
};

const withdraw = (command: Of<'WithdrawMaterial'>, material: DrawnMaterial): readonly MaterialEvent[] => {
  if (material.state === 'withdrawn') return [];
  guard(command, material);
  return [{ type: 'MaterialWithdrawn', data: { ...act(command), reason: command.reason } }];
};

const decide = (command: MaterialCommand, file: MaterialFile): readonly MaterialEvent[] => {
  switch (command.type) {
    case 'DrawMaterial':
      return draw(command, file);
    case 'SettleFinding':
      return settle(command, drawnMaterial(file));
    case 'ReleaseMaterial':
      return release(command, drawnMaterial(file));
    case 'WithdrawMaterial':
      return withdraw(command, drawnMaterial(file));
  }
};

/** 教学案卷: a history for teaching, drawn by one person and signed by another. */
export const materialKeeping: Decider<MaterialFile, MaterialCommand, MaterialEvent> = { initial: unmade, evolve, decide };
