import { Entity } from 'typeorm';
import { ImportJobRow } from '../../sheets/index.js';

@Entity('order_imports')
export class OrderImportRow extends ImportJobRow {}
