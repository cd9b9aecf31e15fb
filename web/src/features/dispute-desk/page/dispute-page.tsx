import { useQuery } from '@tanstack/react-query';
import { Result } from 'antd';
import { useEffect, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { CaseCommand } from '../../../api/types';
import { PageLoading } from '../../../app/page-loading';
import { LinkButton } from '../../../components/link-button';
import { ProblemAlert } from '../../../components/problem-alert';
import { useTitle } from '../../../components/use-title';
import { CommandDrawer } from '../../case-file/commands/command-drawer';
import { caseQuery } from '../../case-file/case-queries';
import { dossierQuery } from '../dispute-queries';
import { DisputeHead } from './dispute-head';
import { DisputeSections } from './dispute-sections';
import { stepsOf } from './dispute-steps';
import '../../case-file/case-file.css';
import '../dispute-desk.css';
import './dispute-page.css';

/** Opens the form of the step that the address names, once, if it is open to the viewer. */
const useAskedStep = (steps: readonly CaseCommand[] | undefined, open: (command: CaseCommand) => void): void => {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('step');
  useEffect(() => {
    if (asked === null || steps === undefined) return;
    const step = steps.find(({ verb }) => verb === asked);
    if (step?.open === true) open(step);
    setSearch({}, { replace: true });
  }, [asked, steps, open, setSearch]);
};

/** One 争议 on one page: who acts next, every position, every clock, every article. */
export const DisputePage = () => {
  const { caseId = '', disputeId = '' } = useParams();
  const { data: dossier, error, isPending } = useQuery(dossierQuery(caseId, disputeId));
  const { data: file } = useQuery(caseQuery(caseId));
  const [command, setCommand] = useState<CaseCommand>();
  useTitle(dossier === undefined ? '争议' : `争议：${dossier.case.title}`);
  useAskedStep(file === undefined || dossier === undefined ? undefined : stepsOf(dossier), setCommand);
  if (dossier === undefined) {
    if (isPending) return <PageLoading />;
    const hidden = error.status === 403 || error.status === 404;
    return (
      <Result
        status={hidden ? '403' : 'warning'}
        title={<h1 className="result-title">{hidden ? '不能查看这件争议' : error.problem.title}</h1>}
        subTitle={hidden ? '争议不存在，或者您的机关不是这件争议的一方。' : error.problem.detail}
        extra={
          <LinkButton to="/disputes" type="primary">
            回到争议列表
          </LinkButton>
        }
      />
    );
  }
  return (
    <article className="dispute-page">
      {error !== null && <ProblemAlert problem={error} />}
      <DisputeHead dossier={dossier} ready={file !== undefined} onStep={setCommand} />
      <DisputeSections dossier={dossier} competence={file?.competence} />
      {file !== undefined && <CommandDrawer file={file} command={command} onClose={() => setCommand(undefined)} />}
    </article>
  );
};
