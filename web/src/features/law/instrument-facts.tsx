import { Collapse } from 'antd';
import { CitationLink } from '../../components/citation/citation-link';
import { formatInstant } from '../../components/format';
import { SourceLabel } from '../../components/source-label';
import type { Instrument } from './law-queries';

/** Rules of the rule book that stand in this instrument. */
export const RulesOfInstrument = ({ rules, on }: { readonly rules: Instrument['rules']; readonly on: string }) =>
  rules.length === 0 ? null : (
    <section>
      <h3>平台引用的条文（{rules.length}）</h3>
      <ul className="law-rules">
        {rules.map(({ id, name, article, text, label }) => (
          <li key={id}>
            <CitationLink rule={id} on={on}>
              {article}
            </CitationLink>{' '}
            <strong>{name}</strong> <span className="muted">{id}</span> <SourceLabel label={label} />
            <div>{text}</div>
          </li>
        ))}
      </ul>
    </section>
  );

/** Who imported what when; a corrected text stays in the list. */
export const ImportRecords = ({ imports }: { readonly imports: Instrument['imports'] }) =>
  imports.length === 0 ? null : (
    <Collapse
      ghost
      size="small"
      items={[
        {
          key: 'imports',
          label: `导入记录（${imports.length}）`,
          children: (
            <ul className="law-rules">
              {imports.map(({ versionId, inForceFrom, revision, reason, fileName, fileDigest, importedAt, importedBy }) => (
                <li key={versionId} className="wrap-anywhere">
                  自 {inForceFrom} 起施行的文本{revision > 1 && `，第 ${revision} 次（更正：${reason ?? ''}）`}：{importedBy ?? '命令行'}{' '}
                  {formatInstant(importedAt)} 导入 {fileName}
                  <div className="muted">校验值（SM3）{fileDigest}</div>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
