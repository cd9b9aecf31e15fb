import type { ClassEvent } from './class.events.js';
import type { TrainingClass } from './training-class.js';

export const evolve = (training: TrainingClass, event: ClassEvent): TrainingClass => {
  if (event.type === 'ClassOpened') {
    const { by, occurredAt: _, ...data } = event.data;
    return { opened: true, ...data, openedBy: by, trainees: [] };
  }
  if (!training.opened) return training;
  switch (event.type) {
    case 'TraineesInvited':
      return { ...training, trainees: [...new Set([...training.trainees, ...event.data.trainees])] };
    case 'TraineesRemoved':
      return { ...training, trainees: training.trainees.filter((trainee) => !event.data.trainees.includes(trainee)) };
    case 'ClassClosed':
      return { ...training, closedAt: event.data.occurredAt };
  }
};
