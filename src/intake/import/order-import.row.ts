import { Entity } from 'typeorm';
import { ImportJobRow } from '../../sheets/index.js';
import type { OrderImportSummary } from './import-orders.js';

@Entity('order_imports')
export class OrderImportRow extends ImportJobRow<OrderImportSummary> {}
