import { Select, Tag } from 'antd';
import { SearchBox } from '../desk/search-box';
import { useFilterParams } from '../desk/docket-filters';
import '../desk/docket.css';

interface Choice {
  readonly id: string;
  readonly title: string;
}
interface ResultToolsProps {
  readonly classes: readonly Choice[];
  /** Absent where one does not choose by course. */
  readonly courses?: readonly Choice[];
  /** Name of the one trainee that is shown. */
  readonly trainee?: string | undefined;
  readonly placeholder: string;
}

/** What narrows the register; it lives in the address. */
export const ResultTools = ({ classes, courses, trainee, placeholder }: ResultToolsProps) => {
  const { search, set } = useFilterParams();
  return (
    <div className="docket-tools result-tools no-print">
      <Chooser name="class" label="培训班" choices={classes} value={search.get('class')} onChoose={set} />
      {courses !== undefined && <Chooser name="course" label="课程" choices={courses} value={search.get('course')} onChoose={set} />}
      <SearchBox value={search.get('q') ?? ''} onSearch={(text) => set('q', text)} placeholder={placeholder} />
      {search.get('trainee') !== null && (
        <Tag closable={{ 'aria-label': '不再只看这一名学员' }} onClose={() => set('trainee', undefined)}>
          只看 {trainee ?? '一名学员'}
        </Tag>
      )}
    </div>
  );
};

interface ChooserProps {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChoose: (name: string, id: string | undefined) => void;
}

const Chooser = ({ name, label, choices, value, onChoose }: ChooserProps) => (
  <Select<string>
    aria-label={label}
    className="result-chooser"
    allowClear
    showSearch={{ optionFilterProp: 'label' }}
    placeholder={`全部${label}`}
    options={choices.map(({ id, title }) => ({ value: id, label: title }))}
    {...(value === null ? {} : { value })}
    onChange={(id: string | undefined) => onChoose(name, id)}
  />
);
