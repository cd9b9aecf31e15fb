import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useState } from 'react';

/** Typing pauses this long before the list is read. */
const PAUSE_MS = 400;

interface SearchBoxProps {
  readonly value: string;
  readonly onSearch: (text: string) => void;
  readonly placeholder: string;
}

export const SearchBox = ({ value, onSearch, placeholder }: SearchBoxProps) => {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onSearch(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <Input
      className="search-box"
      type="search"
      prefix={<SearchOutlined aria-hidden />}
      allowClear
      aria-label={placeholder}
      placeholder={placeholder}
      maxLength={100}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onPressEnter={() => onSearch(text.trim())}
    />
  );
};
