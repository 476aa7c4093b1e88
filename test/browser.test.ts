// The browser the other tests rely on.
import { closeBrowser, describeInBrowser, openBrowser } from './browser';

describeInBrowser('browser', () => {
  afterAll(closeBrowser);
  it('draws a page', async () => {
    const page = await (await openBrowser()).newPage();
    await page.setContent('<h1>Lembar Juri</h1>');
    expect(await page.textContent('h1')).toBe('Lembar Juri');
  });
});
