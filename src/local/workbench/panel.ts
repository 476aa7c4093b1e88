// Puts google.script.run before the add-on's page, as Google does.

/** Where the built workbench page carries the script that plays google.script.run. */
const BRIDGE = /<script type="text\/plain" id="google-run">([\s\S]*?)<\/script>/;

/** The add-on's page with the bridge as its first script. */
export function panelWithBridge(panel: string, workbenchPage: string): string {
  const bridge = BRIDGE.exec(workbenchPage)?.[1];
  if (bridge === undefined) throw new Error('The workbench page was built without google.script.run');
  return panel.replace(/<head>/, () => `<head><script>${bridge}</script>`);
}
