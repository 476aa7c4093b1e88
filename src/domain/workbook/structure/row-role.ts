// What a row below the header is.
import type { RowReason } from '../../validation/inference/inference';

export type RowRole = RowReason | 'blank' | 'entry';
