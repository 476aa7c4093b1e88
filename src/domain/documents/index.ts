// The public interface of the documents room.

export {
  type ConfirmedChange,
  type DocumentContext,
  languageOf,
  type NumberOf,
} from './context';
export type { Fields } from './fields/fields';
export { contentKey, templateVersion } from './filing/content-key';
export { builtInTemplate } from './filling/built-in';
export { fill } from './filling/fill';
export { templateFaultOf } from './filling/template-fault';
export { fieldsUsed, tagsOf } from './filling/template-tags';
export { documentKinds, kindOf } from './kinds';
export type { DocumentKind } from './kinds/document-kind';
export { currentDocuments, fieldsOf, isReady, type PlannedDocument, planDocuments, templateOf } from './plan';
