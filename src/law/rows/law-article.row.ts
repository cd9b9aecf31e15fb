import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('law_articles')
export class LawArticleRow {
  @PrimaryColumn({ name: 'version_id', type: 'uuid' }) versionId: string;
  @PrimaryColumn({ type: 'integer' }) ordinal: number;
  @Column({ type: 'integer' }) number: number;
  @Column({ type: 'integer' }) sub: number;
  @Column({ type: 'text' }) label: string;
  @Column({ type: 'jsonb' }) path: string[];
  @Column({ type: 'text' }) text: string;
}
