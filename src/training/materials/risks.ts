/** What stays in every copy and, with knowledge from elsewhere, may lead back to the matter. */
export const risksOf = (shiftedDays: number): readonly string[] => [
  '机关名称、所在乡镇和职权事项保留原样（管辖判断离不开它们）：了解当地情况的人，可能由机关、地点和日期推知是哪一件案件。',
  '罚款数额、物品数量按原案保留，与已公示的处罚决定比对可能对应到具体案件。',
  shiftedDays === 0
    ? '日期没有平移：没有一种平移能使每个期限在同一日历下结果不变，因此日历随教学案卷一起使用，日期与原案相同。'
    : `日期整体平移了${Math.abs(shiftedDays) / 7}周，每个期限的结果与原案相同。`,
];
