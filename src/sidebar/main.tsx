// Entry of the page: draws the panel, or the dialog when the server asked for it at the end of the page.
import { render } from 'preact';
import { server } from './client/server';
import { RankingDialog } from './dialog/dialog';
import { App } from './shell/app';
import './style/index.css';

function draw(): void {
  const root = document.getElementById('app');
  const view = document.getElementById('view')?.textContent ?? '';
  if (!root) return;
  render(
    view === '' ? <App client={server} /> : <RankingDialog client={server} provisional={view === 'provisional'} />,
    root,
  );
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', draw);
else draw();
