// The documents room's front door.
export { contentKey, templateVersion } from './content-key';
export type { DocumentKind, WinnerContext } from './context';
export type { Fields } from './fields';
export { fill } from './fill';
export { documentKinds, kindOf } from './kinds';
export { type TemplateFault, templateFaultOf } from './template-fault';
