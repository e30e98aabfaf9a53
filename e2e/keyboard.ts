import type { Page } from 'playwright-core';

/** Press Tab until what has the focus fits; a keyboard user's only way. */
export async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 200; step++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const labelled = element?.closest('label')?.textContent ?? '';
      return `${element?.getAttribute('aria-label') ?? ''} ${labelled} ${element?.textContent?.slice(0, 80) ?? ''}`.trim();
    });
    if (name.test(focused)) return;
    seen.push(focused.slice(0, 40));
    await page.keyboard.press(key);
  }
  throw new Error(`no way by ${key} to ${name}; seen: ${seen.join(' | ')}`);
}
