import type { PowerHolding, PowerItem } from './catalogue.js';
import type { CompetenceQuestion, OrganNames, Standing } from './find-competence.js';
import { LIST_CLASS_NAMES, POWER_SOURCE_NAMES } from './wording.js';

/** The finding as the officer reads it: item, place, day, organ, list, source, basis, and what to watch. */
export const competenceSentence = (question: CompetenceQuestion, standing: Standing): string =>
  [
    `${question.asOf} 在${question.placeName}发生的“${question.item.name}”（${question.item.code}）：`,
    who(question, standing),
    ...standing.recalled.map((holding) => recalledText(holding, question.organs)),
    ...standing.assisting.map((holding) => assistText(holding, standing, question.organs)),
    ...standing.gone.map(({ organ }) => `清单所列的${question.organs.nameOf(organ)}当日已不存在。`),
    basisText(question.item),
    basisWarning(question.item, question.asOf),
    markText(question.item, standing),
  ].join('');

const who = ({ organs }: CompetenceQuestion, { acting, assisting, recalled }: Standing): string => {
  if (acting.length === 0)
    return assisting.length + recalled.length > 0 ? '' : '没有任何清单列明由谁办理，属于清单空白，请先协商；协商不成的，申请争议协调。';
  const sentences = acting.map((holding) => actingText(holding, organs)).join('');
  const records = new Set(acting.map(({ organ, entrustedBy }) => entrustedBy ?? organ));
  return records.size > 1 ? `${sentences}以上机关都有管辖权，由最先立案的机关管辖（《行政处罚法》第二十五条）。` : sentences;
};

const actingText = (holding: PowerHolding, { nameOf }: OrganNames): string => {
  const source = `${LIST_CLASS_NAMES[holding.listClass]}，${POWER_SOURCE_NAMES[holding.powerSource]}，${holding.basis}`;
  const limits = holding.penaltyLimits === undefined ? '' : `权限：${holding.penaltyLimits}。`;
  const organ = nameOf(holding.organ);
  const record = holding.entrustedBy === undefined ? undefined : nameOf(holding.entrustedBy);
  switch (holding.powerSource) {
    case 'entrusted':
      return `${organ}受${record ?? '委托机关'}委托办理（${source}），决定以${record ?? '委托机关'}的名义作出；退回委托机关是内部退回，不是移送（《行政处罚法》第二十条）。${limits}`;
    case 'stationed':
      return `${record ?? organ}派驻人员在当地办理（${source}），仍以${record ?? organ}的名义作出决定。${limits}`;
    case 'conferred':
      return `已赋权${organ}以自己的名义办理（${source}；《行政处罚法》第二十四条）。${limits}`;
    case 'statutory':
    case 'concentrated':
      return `由${organ}办理（${source}）。${limits}`;
  }
};

const assistText = ({ organ, counterpart, basis }: PowerHolding, { acting }: Standing, { nameOf }: OrganNames): string => {
  const lead = counterpart ?? acting[0]?.organ;
  return `${nameOf(organ)}只是配合（${LIST_CLASS_NAMES.assist}，${basis}），由${lead === undefined ? '主管部门' : nameOf(lead)}牵头，不得把全案移送给它。`;
};

const recalledText = ({ organ, counterpart, basis, validFrom }: PowerHolding, { nameOf }: OrganNames): string =>
  `自 ${validFrom} 起已由上级部门收回（${basis}），由${counterpart === undefined ? '主管部门' : nameOf(counterpart)}办理；${nameOf(organ)}发现后移送。`;

const basisText = ({ legalBasis }: PowerItem): string => `法律依据：${legalBasis}。`;

const basisWarning = ({ basisInForceFrom, basisInForceTo, basisNote }: PowerItem, asOf: string): string => {
  const note = basisNote === undefined ? '' : `${basisNote}。`;
  if (basisInForceTo !== undefined && asOf > basisInForceTo)
    return `注意：所列依据施行至 ${basisInForceTo}，当日已经失效，不得再引用；${note || '请核对现行规定。'}`;
  if (basisInForceFrom !== undefined && asOf < basisInForceFrom)
    return `注意：所列依据自 ${basisInForceFrom} 起施行，当日尚未生效，请核对当时的规定。`;
  return '';
};

const markText = (item: PowerItem, { acting, assisting, recalled }: Standing): string => {
  const exampleRow = [...acting, ...assisting, ...recalled].some(({ example }) => example);
  if (item.example) return '（示例事项，依据和归属待核实。）';
  if (exampleRow) return '（清单归属为示例，待核实。）';
  return item.verified ? '' : '（依据待核实。）';
};
