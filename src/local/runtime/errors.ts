// The two ways a service call fails: as it would at Google, or because this host does not emulate it. And the one way
// opening a workbook fails that is the file's fault.

import { type XlsxFault, type XlsxPlace, xlsxFaultOf, xlsxPlaceOf } from '../../domain/file-formats/xlsx/fault';

/** An error that the real service throws; inside the add-on its name is `Exception`, as at Google. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** A member, argument or situation this host does not play. It ends the whole call, even when the add-on catches it. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
  constructor(what: string) {
    super(`Not emulated: ${what}`);
  }
}

/** The bytes are no .xlsx workbook that can be read. */
export class NotAWorkbook extends Error {
  override readonly name = 'NotAWorkbook';
  readonly fault: XlsxFault;
  readonly place: XlsxPlace;
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.fault = xlsxFaultOf(cause) ?? 'not-xlsx';
    this.place = xlsxPlaceOf(cause);
  }
}
