import { type Cast, handling, on, open, organisation, record, refused, registrationOf } from '../script.js';
import type { Story } from '../story.js';

/** S16 岗位分离: an investigator is no reviewer, a relative's case is not decided by the head, auxiliary staff do not count. */
export const segregation = (who: Cast): Story => {
  const found = on('2026-06-10 09:00');
  const investigators = [who('scjg-jbr3'), who('scjg-jbr1')];
  return {
    id: 'S16',
    title: '岗位分离',
    steps: [
      open(
        'scjg-jbr3',
        on('2026-06-10 15:00'),
        registrationOf({
          subject: 'case',
          title: '样例食品商行(虚构)涉嫌经营超过保质期食品案',
          cause: '经营超过保质期的食品',
          township: '360724100',
          address: '东山镇例市场(虚构)12号摊位',
          facts: '市场检查发现货架上有超过保质期的食品。',
          item: 'SC-06',
          discoveredAt: found,
          parties: [organisation('样例食品商行(虚构)', '91999999MA0TEX003X', '东山镇例市场(虚构)12号摊位')],
          officers: investigators,
          evidence: [record('S16', '现场检查笔录', found, '东山镇例市场(虚构)', '两名执法人员')],
        }),
      ),
      handling('scjg-fgld', on('2026-06-11 10:00'), { type: 'FileCase', officers: investigators }),
      refused(
        'case/reviewer-investigated',
        handling('scjg-fgld', on('2026-06-15 10:00'), { type: 'AssignLegalReview', reviewer: who('scjg-jbr3') }),
      ),
      handling('scjg-jbr1', on('2026-06-17 09:00'), {
        type: 'RequestRecusal',
        officer: who('scjg-fgld'),
        ground: '分管负责人与当事人有近亲属关系(演示)。',
      }),
      handling('scjg-zz', on('2026-06-17 11:00'), {
        type: 'DecideRecusal',
        officer: who('scjg-fgld'),
        granted: true,
        reason: '情况属实，应当回避。',
      }),
      refused(
        'case/officer-recused',
        handling('scjg-fgld', on('2026-06-17 15:00'), {
          type: 'ReplaceOfficers',
          officers: [who('scjg-jbr1'), who('scjg-jbr2')],
          reason: '调整人员',
        }),
      ),
      refused(
        'officers/other-organ',
        handling('scjg-zz', on('2026-06-18 10:00'), {
          type: 'ReplaceOfficers',
          officers: [who('scjg-jbr1'), who('yq-fzry')],
          reason: '调整人员',
        }),
      ),
      handling('scjg-zz', on('2026-06-24 10:00'), { type: 'AssignLegalReview', reviewer: who('scjg-shr') }),
      handling('scjg-shr', on('2026-06-30 16:00'), { type: 'PassLegalReview', opinion: '没有参与调查的审核人员审核通过。' }),
    ],
  };
};
