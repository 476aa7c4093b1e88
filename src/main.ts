// What Apps Script sees: menu, triggers, and the functions that the panel may call. A table of contents.
import { acceptOrder } from './use-cases/checking/accept-row-order';
import { answerQuestions as takeAnswers } from './use-cases/checking/answer-questions';
import * as fixing from './use-cases/checking/fixes/apply-fixes';
import * as own from './use-cases/checking/fixes/judge-confirmations';
import { markFindings as mark } from './use-cases/checking/mark-cells';
import { validate } from './use-cases/checking/validate';
import { confirmPlenary as confirmDecisions } from './use-cases/deciding/confirm-plenary';
import * as decision from './use-cases/deciding/decide';
import * as nomination from './use-cases/deciding/nomination-package';
import * as prepare from './use-cases/deciding/prepare-tabs';
import * as verification from './use-cases/deciding/verify';
import { makePage } from './use-cases/documents/announcement-page';
import * as templates from './use-cases/documents/custom-templates';
import { makeDocuments as fileDocuments } from './use-cases/documents/documents';
import { changeLetterhead as letterhead } from './use-cases/documents/emblems';
import { exportDocuments as exportPdfs } from './use-cases/documents/export-documents';
import { assignJudges as assign } from './use-cases/judging/assignment';
import { collectJudgeFiles as collectFiles } from './use-cases/judging/files/collect';
import { makeJudgeFiles as makeFiles } from './use-cases/judging/files/make';
import { readJudgeFiles as lookAtFiles } from './use-cases/judging/files/state';
import { makeTabs } from './use-cases/judging/judge-tabs';
import { scheduleStage as scheduleEntries } from './use-cases/judging/schedule';
import { chooseLanguage as keepLanguage } from './use-cases/panel/choose-language';
import { readDetails as lookUp } from './use-cases/panel/details';
import {
  buildMenu,
  checkFromMenu,
  closeAndComputeFromMenu,
  computeFromMenu,
  decideFromMenu,
  documentsFromMenu,
  judgeTabsFromMenu,
  openPanel,
  plenaryFromMenu,
  rankingFromMenu,
  selfTestFromMenu,
  verifyFromMenu,
} from './use-cases/panel/menu';
import { jumpTo } from './use-cases/panel/show-cell';
import { showRanking as showWideRanking } from './use-cases/panel/show-ranking';
import { readState } from './use-cases/panel/state';
import { compute } from './use-cases/ranking/compute';
import type { CommandLineServer, Server } from './use-cases/server';
import { changeSettings as writeSettings } from './use-cases/set-up/change-settings';
import { createFromPreset } from './use-cases/set-up/create-workbook';
import { readNextSeason as lookAhead } from './use-cases/set-up/next-season';
import { takeList as takeOver } from './use-cases/set-up/take-list';
import { explainHistory as explain } from './use-cases/stages/explain-history';
import * as steps from './use-cases/stages/stage-steps';

/** Runs whenever the spreadsheet is opened, perhaps without any permission: shows the menu and nothing else. */
export const onOpen = (event?: { authMode?: unknown }): void => buildMenu(event);

/** Runs once when the add-on is installed. */
export const onInstall = (event?: { authMode?: unknown }): void => buildMenu(event);

export const openSidebar = (): void => openPanel();
export const checkSheets = (): void => checkFromMenu();
export const computeTop = (): void => computeFromMenu();
export const prepareJudgeTabs = (): void => judgeTabsFromMenu();
export const openRanking = (): void => rankingFromMenu();
export const makeAwardDocuments = (): void => documentsFromMenu();
export const closeAndCompute = (): void => closeAndComputeFromMenu();
export const preparePlenaryTab = (): void => plenaryFromMenu();
export const decide = (): void => decideFromMenu();
export const verify = (): void => verifyFromMenu();
export const selfTest = (): void => selfTestFromMenu();

export const getState: Server['getState'] = () => readState();
export const validateWorkbook: Server['validateWorkbook'] = () => validate();
export const computeRanking: Server['computeRanking'] = (request) => compute(request);
export const makeDocuments: Server['makeDocuments'] = (request) => fileDocuments(request);
export const exportDocuments: Server['exportDocuments'] = (request) => exportPdfs(request);
export const readTemplate: Server['readTemplate'] = (request) => templates.readTemplate(request);
export const openTemplate: Server['openTemplate'] = (request) => templates.openTemplate(request);
export const uploadTemplate: Server['uploadTemplate'] = (request) => templates.uploadTemplate(request);
export const restoreTemplate: Server['restoreTemplate'] = (request) => templates.restoreTemplate(request);
export const changeLetterhead: Server['changeLetterhead'] = (request) => letterhead(request);
export const createWorkbook: Server['createWorkbook'] = (request) => createFromPreset(request);
export const takeList: Server['takeList'] = (request) => takeOver(request);
export const makeJudgeTabs: Server['makeJudgeTabs'] = (request) => makeTabs(request);
export const assignJudges: Server['assignJudges'] = (request) => assign(request);
export const scheduleStage: Server['scheduleStage'] = (request) => scheduleEntries(request);
export const acceptRowOrder: Server['acceptRowOrder'] = (request) => acceptOrder(request);
export const answerQuestions: Server['answerQuestions'] = (request) => takeAnswers(request);
export const readDetails: Server['readDetails'] = (request) => lookUp(request);
export const changeSettings: Server['changeSettings'] = (request) => writeSettings(request);
export const chooseLanguage: Server['chooseLanguage'] = (request) => keepLanguage(request);
export const showRanking: Server['showRanking'] = (request) => showWideRanking(request);
export const showCell: Server['showCell'] = (request) => jumpTo(request);
export const closeStage: Server['closeStage'] = (request) => steps.closeStage(request);
export const reopenStage: Server['reopenStage'] = (request) => steps.reopenStage(request);
export const explainRules: Server['explainRules'] = (request) => steps.explainRules(request);
export const explainHistory: Server['explainHistory'] = (request) => explain(request);
export const confirmPlenary: Server['confirmPlenary'] = (request) => confirmDecisions(request);
export const preparePlenary: Server['preparePlenary'] = (request) => prepare.preparePlenary(request);
export const prepareObjections: Server['prepareObjections'] = () => prepare.prepareObjections();
export const decideResult: Server['decideResult'] = (request) => decision.decideResult(request);
export const announcementPage: CommandLineServer['announcementPage'] = (request) => makePage(request);
export const readPackage: CommandLineServer['readPackage'] = (request) => nomination.readPackage(request);
export const readNextSeason: CommandLineServer['readNextSeason'] = () => lookAhead();
export const readJudgeFiles: Server['readJudgeFiles'] = (request) => lookAtFiles(request);
export const makeJudgeFiles: Server['makeJudgeFiles'] = (request) => makeFiles(request);
export const collectJudgeFiles: Server['collectJudgeFiles'] = (request) => collectFiles(request);
export const verifyResult: Server['verifyResult'] = (request) => verification.verifyResult(request);
export const previewFixes: Server['previewFixes'] = (request) => fixing.previewFixes(request);
export const applyFixes: Server['applyFixes'] = (request) => fixing.applyFixes(request);
export const undoFixes: Server['undoFixes'] = () => fixing.undoFixes();
export const readOwnFixes: Server['readOwnFixes'] = () => own.readOwn();
export const answerFix: Server['answerFix'] = (request) => own.answerOwn(request);
export const markFindings: Server['markFindings'] = (request) => mark(request);
