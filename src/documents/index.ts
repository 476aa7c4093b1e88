// The documents room's front door.
export { builtInTemplate } from './built-in';
export { contentKey, templateVersion } from './content-key';
export {
  type ConfirmedChange,
  type Coverage,
  type DocumentKind,
  type Known,
  languageOf,
  type NumberOf,
} from './context';
export type { Fields } from './fields';
export { fill } from './fill';
export { documentKinds, kindOf } from './kinds';
export { currentDocuments, fieldsOf, isReady, type PlannedDocument, planDocuments, templateOf } from './plan';
export { type TemplateFault, templateFaultOf } from './template-fault';
export { fieldsUsed, tagsOf } from './template-tags';
