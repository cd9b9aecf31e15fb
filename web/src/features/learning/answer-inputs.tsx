import { Input, Radio, Select } from 'antd';
import { DateInput } from '../../components/date-input';
import { OrganSelect } from '../../components/organ-select';
import type { Draft } from './draft';
import type { DuePoint } from './learning-types';
import { RuleSelect } from './rule-select';

interface AnswerInputProps {
  readonly due: DuePoint;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Fields that may be emptied. */
type Loose = { readonly [Field in keyof Draft]?: Draft[Field] | undefined };

/** The form of each of the five kinds of question. */
export const AnswerInput = ({ due, draft, onChange, text, onText }: AnswerInputProps) => {
  const set = (change: Loose): void => onChange(withoutNothing({ ...draft, ...change }));
  const rule = <RuleSelect value={draft.rule} onChange={(chosen) => set({ rule: chosen })} />;
  switch (due.kind) {
    case 'choose-command':
      return <CommandInput due={due} draft={draft} onChange={onChange} />;
    case 'choose-receiver':
      return (
        <>
          <Field label="移送对象">
            <OrganSelect
              {...(draft.receiver === undefined ? {} : { value: draft.receiver })}
              aria-label="移送对象"
              filter={() => true}
              onChange={(receiver) => set({ receiver })}
            />
          </Field>
          <Field label="依据（可不填）">{rule}</Field>
          <Field label="理由（可不填）">
            <Input.TextArea
              rows={2}
              maxLength={500}
              aria-label="理由"
              onChange={({ target }) => set({ basis: target.value.trim() || undefined })}
            />
          </Field>
        </>
      );
    case 'name-deadline':
      return (
        <>
          <Field label="届满日（最后一天）">
            <DateInput value={draft.due} allowFuture onChange={(day) => set({ due: day })} />
          </Field>
          <Field label="依据（可不填）">{rule}</Field>
        </>
      );
    case 'find-fault':
      return (
        <>
          <Field label="有程序瑕疵的步骤">
            <Select
              aria-label="有程序瑕疵的步骤"
              placeholder="选择步骤，或者没有瑕疵"
              value={draft.noFault === true ? 0 : (draft.version ?? null)}
              onChange={(version: number) => onChange(version === 0 ? { noFault: true } : withoutNothing({ version, rule: draft.rule }))}
              options={[
                { value: 0, label: '没有程序瑕疵' },
                ...Array.from({ length: due.after }, (_, index) => ({ value: index + 1, label: `第 ${index + 1} 步` })),
              ]}
            />
          </Field>
          {draft.noFault !== true && <Field label="违反的规则（可不填）">{rule}</Field>}
        </>
      );
    case 'write-reasons':
      return (
        <Field label="理由">
          <Input.TextArea
            aria-label="理由"
            rows={8}
            maxLength={5000}
            showCount
            value={text}
            onChange={({ target }) => onText(target.value)}
          />
        </Field>
      );
  }
};

/** What is not chosen is not sent. */
const withoutNothing = (draft: Loose): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as Draft;

const Field = ({ label, children }: { readonly label: string; readonly children: React.ReactNode }) => (
  <div className="learning-field">
    <div className="learning-label">{label}</div>
    {children}
  </div>
);

const keyOf = ({ scope, verb, subject }: { readonly scope: string; readonly verb: string; readonly subject?: string }): string =>
  [scope, subject ?? '', verb].join('/');

const CommandInput = ({ due, draft, onChange }: Pick<AnswerInputProps, 'due' | 'draft' | 'onChange'>) => {
  const options = due.options ?? [];
  const chosen = options.find(({ verb, scope, subject }) => verb === draft.verb && scope === draft.scope && subject === draft.subject);
  return (
    <Radio.Group
      className="learning-options"
      aria-label="下一步"
      {...(chosen === undefined ? {} : { value: keyOf(chosen) })}
      onChange={({ target }) => {
        const next = options.find((option) => keyOf(option) === target.value);
        if (next === undefined) return;
        const { verb, scope, subject } = next;
        onChange({ verb, scope: scope as NonNullable<Draft['scope']>, ...(subject === undefined ? {} : { subject }) });
      }}
    >
      {options.map((option) => (
        <Radio key={keyOf(option)} value={keyOf(option)}>
          {option.name}
          {option.about !== undefined && <span className="muted">（{option.about}）</span>}
        </Radio>
      ))}
    </Radio.Group>
  );
};
