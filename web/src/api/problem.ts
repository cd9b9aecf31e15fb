/** One field that cannot be taken; `field` is a path such as `parties.0.name`. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** Where a rule stands; only the id is sure. */
export interface ProblemBasis {
  readonly id: string;
  readonly source?: string;
  readonly article?: string;
  readonly label?: string;
}

/** What was appended since the version that the page had seen (412). */
export interface EventSince {
  readonly version: number;
  readonly type: string;
  readonly recordedAt: string;
  /** In Chinese, where the server sends it. */
  readonly text?: string;
}

/** RFC 9457, as the server sends it. Titles and details are Chinese and ready to show. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly legalBasis?: ProblemBasis;
  readonly errors?: readonly FieldError[];
  readonly version?: number;
  readonly since?: readonly EventSince[];
  readonly requestId?: string;
}

/** Status of a request that reached nobody. */
export const NO_ANSWER = 0;

/** An answer other than the one asked for. */
export class ProblemError extends Error {
  constructor(
    readonly problem: ProblemDocument,
    /** Seconds after which the same request may work, from Retry-After. */
    readonly retryAfter?: number,
  ) {
    super(problem.title);
    this.name = 'ProblemError';
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.type;
  }

  /** True when the same request may be sent again as it is: nobody said no. */
  get mayRetry(): boolean {
    return this.status === NO_ANSWER || this.status === 429 || this.status >= 500;
  }
}

export const offlineProblem = (): ProblemError =>
  new ProblemError({
    type: 'page/no-answer',
    status: NO_ANSWER,
    title: '没有连上服务器',
    detail: '网络不通或服务正在重启。已填写的内容仍在页面上，连上后可以再次提交，不会重复办理。',
  });

const BY_STATUS: Readonly<Record<number, string>> = {
  401: '尚未登录',
  403: '没有权限',
  404: '没有找到',
  413: '提交的内容过大',
  429: '操作过于频繁',
  502: '服务暂时不可用',
  503: '服务暂时不可用',
  504: '服务暂时不可用',
};

/** Reads the problem document of an answer that is not 2xx; a proxy may have answered with something else. */
export const problemOf = async (response: Response): Promise<ProblemError> => {
  const seconds = Number(response.headers.get('retry-after'));
  const retryAfter = Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
  const document = await documentOf(response);
  return new ProblemError({ ...document, status: response.status }, retryAfter);
};

const documentOf = async (response: Response): Promise<ProblemDocument> => {
  const unknown: ProblemDocument = {
    type: 'page/unexpected-answer',
    status: response.status,
    title: BY_STATUS[response.status] ?? '系统出现错误',
  };
  try {
    const body: unknown = await response.json();
    return isProblem(body) ? body : unknown;
  } catch {
    return unknown;
  }
};

const isProblem = (body: unknown): body is ProblemDocument =>
  typeof body === 'object' && body !== null && 'title' in body && typeof body.title === 'string' && 'type' in body;
