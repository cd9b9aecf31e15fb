/**
 * The list with one of its items changed; the list itself when the item is not in it. Looked for from the end, since what changes is
 * most often what came last: a file of thousands of steps folds in the time that its lists take to be copied.
 */
export const changeOne = <Item>(list: readonly Item[], isIt: (item: Item) => boolean, update: (item: Item) => Item): readonly Item[] => {
  const index = list.findLastIndex(isIt);
  const item = list[index];
  return item === undefined ? list : list.with(index, update(item));
};
