// The used part of hyparquet-writer, which is installed beside the command line and loaded when an archive is written.
declare module 'hyparquet-writer' {
  type BasicType = 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN';
  type Column = { name: string; type: BasicType; nullable: true; data: (string | number | boolean | null)[] };
  type Writer = { readonly index: number };
  export function fileWriter(file: string): Writer;
  export function schemaFromColumnData(of: { columnData: Column[] }): object[];
  export class ParquetWriter {
    constructor(options: { writer: Writer; schema: object[]; createdBy: string });
    write(rows: { columnData: Column[]; rowGroupSize: number }): void;
    finish(): void;
  }
}
