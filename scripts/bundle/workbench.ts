// Bundles the browser workbench into one HTML file, with the script that plays google.script.run inside.
import { bundlePage, pageOf } from './sidebar';

const FOLDER = 'src/local/workbench/page';
const FILE = 'build/local/workbench.html';

/** The text of build/local/workbench.html; `root` is the folder of the project. */
export async function buildWorkbench(root: string = process.cwd()): Promise<string> {
  const [page, bridge] = await Promise.all([
    bundlePage(`${FOLDER}/main.tsx`, FILE, root),
    bundlePage(`${FOLDER}/google-run.ts`, FILE, root),
  ]);
  const carried = `<script type="text/plain" id="google-run">${bridge.script}</script>`;
  return pageOf('Lembar Juri', page).replace('<div id="app"></div>', () => `${carried}\n<div id="app"></div>`);
}
