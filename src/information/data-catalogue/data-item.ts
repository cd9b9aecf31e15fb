import type { PersonalKind } from '../../kernel/identifiers/mask.js';
import type { OrganId } from '../../kernel/ids.js';
import type { ShareClass } from '../domain/requests/values.js';

export interface DataField {
  readonly key: string;
  readonly name: string;
  /** What it tells of a person; masked for whoever has no need to see it. */
  readonly personal?: PersonalKind;
  /** 敏感个人信息 (个人信息保护法 28). */
  readonly sensitive?: boolean;
}

/** An item of the 政务数据目录 (政务数据共享条例 13). */
export interface DataItem {
  readonly code: string;
  readonly provider: OrganId;
  readonly title: string;
  readonly class: ShareClass;
  readonly fields: readonly DataField[];
  /** Fields by which records may be asked for. */
  readonly lookup: readonly string[];
  /** 共享使用条件, of the conditional class (政务数据共享条例 15). */
  readonly condition?: string;
  /** The law, administrative regulation or State Council decision, of the class that is not shared (政务数据共享条例 15). */
  readonly ground?: string;
  readonly updateRule: string;
  readonly example: boolean;
}

export interface DataRecord {
  readonly id: string;
  readonly data: Readonly<Record<string, string>>;
}
