// All that the command line answers with --json: what programs that read it import.
export * from '../commands/answers';
export { filesAnswer, tabsAnswer } from './command-line/answers';
