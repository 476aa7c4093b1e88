// A small add-on and a small workbook for the workbench, run by the real local host.
import { writeXlsx } from 'hucre';
import { type Host, openHost } from '../../../src/local/runtime/host';
import { HOSTILE } from '../../sidebar/fixture';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Lembar Juri')
    .addItem('Buka panel', 'showPanel').addSeparator().addItem('Sapa', 'greet').addItem('Jendela', 'showDialog').addItem('Gagal', 'fail').addToUi();
}
function showPanel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('Panel uji')); }
function showDialog() {
  var page = HtmlService.createHtmlOutputFromFile('Panel').append('<b>lebar</b>').setWidth(700).setHeight(300);
  SpreadsheetApp.getUi().showModalDialog(page, 'Jendela uji');
}
function greet() {
  SpreadsheetApp.getActiveSpreadsheet().toast('Selesai dihitung', 'Lembar Juri');
  SpreadsheetApp.getUi().alert('Halo, panitia');
}
function fail() { throw new Error('Tab Peserta tidak ditemukan'); }
function echo(value) { return { value: value }; }
function write(text) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Peserta').getRange(1, 2).setValues([[text]]); }
function show(request) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(request.tab);
  SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
  sheet.getRange(request.cell).activate();
  return null;
}`;

const PANEL = '<!DOCTYPE html><html><head><title>Panel uji</title></head><body><p id="said">siap</p></body></html>';

const MANIFEST = {
  timeZone: 'Asia/Jakarta',
  oauthScopes: ['spreadsheets.currentonly', 'script.container.ui'].map(
    (one) => `https://www.googleapis.com/auth/${one}`,
  ),
};

/** Two tabs: a short one with a hostile name, and one as long as a national year. */
async function smallWorkbook(): Promise<Uint8Array> {
  const long = Array.from({ length: 3178 }, (_, index) => [`${index + 1}`, `Inovasi ${index + 1}`, index / 4]);
  return writeXlsx({
    sheets: [
      {
        name: 'Peserta',
        rows: [
          ['Kode', 'Nama Inovasi'],
          ['001', HOSTILE],
          ['002', 'GEMATI'],
        ],
      },
      {
        name: 'Proposal · J1',
        rows: [['Kode', 'Nama Inovasi', 'Nilai'], ...long],
        freezePane: { rows: 1, columns: 1 },
        cells: new Map([['9,2', { comment: { text: 'Di luar rentang 0 sampai 100.' } }]]),
      },
    ],
  });
}

let written: Promise<Uint8Array> | null = null;

/** The host with the small add-on. */
export async function smallHost(): Promise<Host> {
  written ??= smallWorkbook();
  const workbook = { bytes: await written, name: 'contoh.xlsx' };
  return openHost({ code: CODE, pages: { Panel: PANEL }, manifest: MANIFEST, workbook });
}
