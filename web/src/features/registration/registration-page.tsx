import { Alert } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { newUuid } from '../../api/uuid';
import { usePosition } from '../../app/user-context';
import { PageTitle } from '../../components/page-title';
import { nameOf } from '../../wording/code-set';
import { roleNames } from '../../wording/roles';
import { DraftLoader } from './draft-loader';
import { RegistrationWizard } from './registration-wizard';
import { FromWhistle } from './from-whistle';
import { ResumeHint } from './resume-hint';
import './registration.css';

const MAY_REGISTER = ['case-officer', 'unit-head'];

/** 登记: a new lead or case in six steps; `?draft=` goes on with one that was begun. */
export const RegistrationPage = () => {
  const position = usePosition();
  const [search] = useSearchParams();
  const asked = search.get('draft') ?? undefined;
  const whistle = useBegunFrom(search.get('whistle') ?? undefined, asked);
  const fresh = useFreshId(asked);
  if (position === undefined || !MAY_REGISTER.includes(position.role)) {
    const name = position === undefined ? '' : `（${nameOf(roleNames, position.role)}）`;
    return (
      <>
        <PageTitle title="登记线索或案件" />
        <Alert
          type="warning"
          showIcon
          title={`当前岗位${name}不能登记`}
          description="登记由办案人员或承办机构负责人办理。有多个岗位的，可在页面右上角切换。"
        />
      </>
    );
  }
  const id = asked ?? fresh;
  return (
    <>
      <PageTitle title="登记线索或案件" />
      {asked === undefined && whistle === undefined && <ResumeHint />}
      {id === fresh && whistle !== undefined ? (
        <FromWhistle key={id} draftId={id} organ={position.organId} whistleId={whistle} />
      ) : id === fresh ? (
        <RegistrationWizard key={id} draftId={id} organ={position.organId} />
      ) : (
        <DraftLoader key={id} draftId={id} organ={position.organId} />
      )}
    </>
  );
};

/** The whistle that a registration began from, also when the address names its draft by now. */
const useBegunFrom = (whistle: string | undefined, draft: string | undefined): string | undefined => {
  const [begun, setBegun] = useState(whistle);
  if (whistle !== undefined && whistle !== begun) setBegun(whistle);
  if (whistle === undefined && draft === undefined && begun !== undefined) setBegun(undefined);
  return begun;
};

/** A new id for every new registration: also when the officer begins another one from the page of the one before. */
const useFreshId = (asked: string | undefined): string => {
  const [fresh, setFresh] = useState(newUuid);
  const used = useRef(false);
  useEffect(() => {
    if (asked === fresh) used.current = true;
    else if (asked === undefined && used.current) {
      used.current = false;
      setFresh(newUuid());
    }
  }, [asked, fresh]);
  return fresh;
};
