import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { OrganRef } from '../../api/types';
import { formatInstant } from '../../components/format';
import { QueryProblem } from '../../components/query-problem';
import { FormDrawer } from '../pushes/forms/form-drawer';
import type { Assessment, Rating } from './assessment-types';
import { ratingsQuery } from './assessment-queries';
import { CorrectRatingForm, RateForm } from './rating-forms';

const RatingCard = ({ rating, onCorrect }: { readonly rating: Rating; readonly onCorrect: () => void }) => (
  <li className="panel">
    <strong>
      {rating.township.name} 评 {rating.department.name}
    </strong>{' '}
    {rating.corrections > 0 && <Tag color="orange">已更正 {rating.corrections} 次</Tag>}
    <p className="rating-points">
      {rating.criteria.map(({ criterion, name, points }) => (
        <span key={criterion}>
          {name} <strong>{points}</strong> 分
        </span>
      ))}
    </p>
    <p className="wrap-anywhere">{rating.reason}</p>
    <p className="muted">
      {rating.by.name} {formatInstant(rating.at)}
      {rating.mayCorrect && (
        <Button type="link" size="small" className="no-print" onClick={onCorrect}>
          更正
        </Button>
      )}
    </p>
  </li>
);

/** 乡镇评部门: whom to rate, and what was said. */
export const RatingsSection = ({ assessment: { quarter, mayRate, toRate } }: { readonly assessment: Assessment }) => {
  const query = useQuery(ratingsQuery(quarter));
  const [rating, setRating] = useState<OrganRef | undefined>(undefined);
  const [correcting, setCorrecting] = useState<Rating | undefined>(undefined);
  const ratings = query.data?.items ?? [];
  return (
    <section aria-labelledby="ratings-title" className="ratings">
      <h2 id="ratings-title">乡镇评部门</h2>
      <QueryProblem query={query} />
      {mayRate && toRate.length > 0 && (
        <div className="panel ratings-to-do no-print">
          <p>本季度与本乡镇有移送、协商或者吹哨、还没有评价的部门：</p>
          {toRate.map((organ) => (
            <Button key={organ.id} type="primary" ghost onClick={() => setRating(organ)}>
              评价 {organ.name}
            </Button>
          ))}
        </div>
      )}
      {query.data !== undefined && ratings.length === 0 && (
        <p className="muted">{mayRate && toRate.length > 0 ? '本乡镇还没有评价。' : '本季度没有可以查看的评价。'}</p>
      )}
      <ul className="rating-cards">
        {ratings.map((one) => (
          <RatingCard key={`${one.township.id}/${one.department.id}`} rating={one} onCorrect={() => setCorrecting(one)} />
        ))}
      </ul>
      {rating !== undefined && (
        <FormDrawer title={`评价 ${rating.name}`} open onClose={() => setRating(undefined)}>
          <RateForm quarter={quarter} department={rating} onDone={() => setRating(undefined)} />
        </FormDrawer>
      )}
      {correcting !== undefined && (
        <FormDrawer title={`更正对 ${correcting.department.name} 的评价`} open onClose={() => setCorrecting(undefined)}>
          <CorrectRatingForm rating={correcting} onDone={() => setCorrecting(undefined)} />
        </FormDrawer>
      )}
    </section>
  );
};
