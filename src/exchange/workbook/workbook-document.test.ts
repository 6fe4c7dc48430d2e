import { expect, it } from 'vitest';
import { workbookDocument } from './workbook-document.ts';

it('docs/workbook.md tells every sheet and column as they are declared', async () => {
  await expect(workbookDocument()).toMatchFileSnapshot('../../../docs/workbook.md');
});
