/** How long something takes or waits, in the two units that matter: `12 秒`, `1 分钟`, `3 分 5 秒`, `2 小时 10 分`, `3 天 4 小时`. */
export const durationText = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 60) return `${seconds} 秒`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return joined(minutes, '分', seconds % 60, '秒');
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? joined(hours, '小时', minutes % 60, '分') : joined(Math.floor(hours / 24), '天', hours % 24, '小时');
};

const joined = (large: number, largeUnit: string, small: number, smallUnit: string): string =>
  small === 0 ? `${large} ${largeUnit === '分' ? '分钟' : largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
