import { ArrowRightOutlined } from '@ant-design/icons';
import type { Schemas } from '../../api/types';
import { CitedText } from '../../components/citation/cited-text';
import { formatInstant } from '../../components/format';
import { FactsList } from '../consultation/facts-list';

/** 指定管辖: from whom to whom, by whom and on what paper. */
export const DesignationView = ({
  designation,
  executedAt,
}: {
  readonly designation: Schemas['DesignationDto'];
  readonly executedAt: string | undefined;
}) => {
  const { by, from, to, at, legalBasis, documentNumber, direct } = designation;
  return (
    <div className="print-block">
      <p className="designation-line">
        责任机关 <strong>{from.name}</strong> <ArrowRightOutlined aria-label="变为" /> <strong>{to.name}</strong>
      </p>
      <FactsList
        facts={[
          ['决定机关', by.name],
          ['文号', documentNumber],
          ['时间', formatInstant(at)],
          ['依据', <CitedText key="basis" text={legalBasis} on={at} />],
          direct ? ['方式', '未经协商直接指定'] : undefined,
          ['移交', executedAt === undefined ? '尚未确认移交完成' : `${formatInstant(executedAt)} 确认移交完成`],
        ]}
      />
    </div>
  );
};
