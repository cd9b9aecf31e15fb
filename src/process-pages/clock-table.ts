import type { ClockPurpose } from '../case-file/index.js';
import type { SectorRule } from '../kernel/competence.js';
import { REPLY_RULES, RULE_OF_PURPOSE, ruleOfPurpose } from '../case-writing/index.js';
import { periodInChinese, ruleLabel, sectorClock, shippedRule } from '../deadlines/index.js';
import { CLOCK_NAMES } from '../docket/index.js';
import { markdownTable } from './markdown.js';

const SECTORS: readonly SectorRule[] = ['SAMR', 'MEE', 'MARA', 'HUR', 'MWR', 'MNR', 'MOT', 'NHC', 'TOUR', 'CUL', 'GENERAL'];

const rulesOf = (purpose: ClockPurpose): readonly string[] =>
  purpose === 'consult-reply' ? [...new Set(Object.values(REPLY_RULES).flatMap((rules) => Object.values(rules)))] : rulesByPurpose(purpose);

const rulesByPurpose = (purpose: ClockPurpose): readonly string[] =>
  purpose in RULE_OF_PURPOSE
    ? [RULE_OF_PURPOSE[purpose] ?? '']
    : [...new Set(SECTORS.flatMap((sector) => ruleOfPurpose(purpose, sector, sectorClock) ?? []))];

/** The rules behind the clocks of a process, with what each is worth in the county. */
export const clockTable = (purposes: readonly ClockPurpose[]): string =>
  markdownTable(
    ['期限', '规则', '长度', '起算', '依据', '效力'],
    purposes.flatMap((purpose) =>
      rulesOf(purpose).map((id) => {
        const rule = shippedRule(id);
        if (rule?.length === undefined || rule.unit === undefined) return [CLOCK_NAMES[purpose], id, '', '', '', ''];
        return [
          CLOCK_NAMES[purpose],
          id,
          periodInChinese(rule.length, rule.unit),
          rule.startsAt ?? '',
          `${rule.source} ${rule.article}`,
          ruleLabel(rule),
        ];
      }),
    ),
  );
