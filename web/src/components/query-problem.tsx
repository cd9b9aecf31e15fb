import { Button } from 'antd';
import { ProblemError } from '../api/problem';
import { ProblemAlert } from './problem-alert';

/** What a read of the page can say about its failure. */
interface FailedRead {
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** Why something could not be read, with a way to try again; nothing while there is no failure. */
export const QueryProblem = ({ query: { error, refetch } }: { readonly query: FailedRead }) => {
  if (error === null) return null;
  return (
    <div className="query-problem">
      <ProblemAlert problem={problemIn(error)} />
      <Button className="no-print" style={{ marginTop: 8 }} onClick={() => void refetch()}>
        重新读取
      </Button>
    </div>
  );
};

const problemIn = (error: Error): ProblemError =>
  error instanceof ProblemError
    ? error
    : new ProblemError({ type: 'page/failed', status: 500, title: '页面出现错误', detail: error.message });
