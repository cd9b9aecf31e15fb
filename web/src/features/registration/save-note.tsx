import type { SaveState } from './use-autosave';

const NOTES: Readonly<Record<SaveState, string>> = {
  untouched: '',
  pending: '正在保存草稿…',
  saved: '草稿已保存',
  'local-only': '没有连上服务器，草稿暂存在本机，连上后继续保存',
};

export const SaveNote = ({ state }: { readonly state: SaveState }) => (
  <span className={`save-note muted ${state}`} role="status">
    {NOTES[state]}
  </span>
);
