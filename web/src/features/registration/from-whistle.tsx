import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PageLoading } from '../../app/page-loading';
import { countyNow } from '../../components/county-time';
import { instantOfWallTime } from '../../components/instant-picker';
import { QueryProblem } from '../../components/query-problem';
import { SentenceBox } from '../../components/sentence-box';
import { useUser } from '../../app/user-context';
import { whistleQuery } from '../whistle/whistle-queries';
import type { WhistleDetail } from '../whistle/whistle-types';
import { type OpenCaseBody, type RegistrationForm, newForm } from './registration-form';
import { RegistrationWizard, type RegistrationWizardProps } from './registration-wizard';

/** What the whistle knows already; the officer completes the rest. */
const formOf = (whistle: WhistleDetail, form: RegistrationForm): RegistrationForm => ({
  ...form,
  discoveredAt: whistle.draftedAt,
  occurredFrom: whistle.draftedAt.slice(0, 10),
  source: whistle.source as OpenCaseBody['source'],
  ...(whistle.sourceNumber === undefined ? {} : { sourceNumber: whistle.sourceNumber }),
  township: whistle.townshipCode,
  address: whistle.address,
  facts: whistle.facts,
  ...(whistle.matters[0] === undefined ? {} : { item: whistle.matters[0].item }),
});

interface FromWhistleProps extends Pick<RegistrationWizardProps, 'draftId' | 'organ'> {
  readonly whistleId: string;
}

/** 由吹哨登记: the form begins with the facts of the whistle, and the file is linked to it once it is registered. */
export const FromWhistle = ({ draftId, organ, whistleId }: FromWhistleProps) => {
  const { officerId } = useUser();
  const whistle = useQuery({ ...whistleQuery(whistleId), refetchInterval: false });
  const [now] = useState(() => instantOfWallTime(countyNow().second(0)));
  if (whistle.data === undefined) return whistle.isError ? <QueryProblem query={whistle} /> : <PageLoading />;
  const draft = { form: formOf(whistle.data, newForm({ officerId, organId: organ }, now)), step: 0, savedAt: now };
  return (
    <>
      <div className="registration-origin">
        <SentenceBox>由吹哨「{whistle.data.title}」登记，登记后自动关联到这次吹哨。</SentenceBox>
      </div>
      <RegistrationWizard draftId={draftId} organ={organ} draft={draft} whistleId={whistleId} />
    </>
  );
};
