import type { StepPlace } from './track.js';

/** How far before the step the line leaves the lane of the organ that hands over. */
export const BEND = 34;

/** The way of the baton as an SVG path: along the lane of whoever is responsible, and across where it is handed over. */
export const trailOf = (places: readonly StepPlace[]): string => {
  const [first, ...rest] = places;
  if (first === undefined) return '';
  let y = first.batonY;
  const legs = rest.map(({ x, batonY }) => {
    const leg = batonY === y ? `H${x}` : `H${x - BEND}C${x - BEND / 2},${y} ${x - BEND / 2},${batonY} ${x},${batonY}`;
    y = batonY;
    return leg;
  });
  return [`M${first.x},${first.batonY}`, ...legs].join('');
};
