import type { Answer } from '../../domain/course-content.js';

const sorted = (answer: Answer): string => JSON.stringify(Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : 1)));

export const sameAnswer = (a: Answer, b: Answer): boolean => sorted(a) === sorted(b);
