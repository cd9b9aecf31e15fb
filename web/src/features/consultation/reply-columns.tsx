import { Tag } from 'antd';
import type { Consultation, Schemas } from '../../api/types';
import { ClockTag } from '../../components/clock-tag';
import { formatInstant } from '../../components/format';
import { PositionText } from './position-text';

type Reply = Consultation['replies'][number];

const Refusal = ({ refusal }: { readonly refusal: Schemas['RefusalDto'] }) => {
  const { groundName, must, reasons, author, at } = refusal;
  return (
    <>
      <p>
        拒绝理由：<strong>{groundName}</strong> <Tag color={must ? 'red' : 'orange'}>{must ? '应当拒绝' : '可以拒绝'}</Tag>
      </p>
      <blockquote className="verbatim pre-line">{reasons}</blockquote>
      <p className="muted">
        {author} 出具，{formatInstant(at)}
      </p>
    </>
  );
};

const standing = ({ answer, refusal, acknowledgedAt }: Reply): readonly [text: string, colour: string] => {
  if (answer !== undefined) return ['已答复', 'green'];
  if (refusal !== undefined) return ['已拒绝', 'red'];
  return acknowledgedAt === undefined ? ['未签收', 'default'] : ['已签收，未答复', 'blue'];
};

const ReplyColumn = ({ reply }: { readonly reply: Reply }) => {
  const { organ, acknowledgedAt, extension, answer, refusal, clock } = reply;
  const [text, colour] = standing(reply);
  return (
    <section className="side-column print-block" aria-label={organ.name}>
      <h5>
        {organ.name} <Tag color={colour}>{text}</Tag>
      </h5>
      {clock !== undefined && answer === undefined && refusal === undefined && <ClockTag clock={clock} />}
      {acknowledgedAt !== undefined && <p className="muted">{formatInstant(acknowledgedAt)} 签收</p>}
      {extension !== undefined && (
        <p>
          延期至 <strong>{extension.replyBy}</strong> 答复，理由：{extension.reasons}
        </p>
      )}
      {answer !== undefined && <PositionText position={answer} />}
      {refusal !== undefined && <Refusal refusal={refusal} />}
    </section>
  );
};

/** What each organ asked has said, side by side. */
export const ReplyColumns = ({ replies }: { readonly replies: readonly Reply[] }) => (
  <div className="side-by-side">
    {replies.map((reply) => (
      <ReplyColumn key={reply.organ.id} reply={reply} />
    ))}
  </div>
);
