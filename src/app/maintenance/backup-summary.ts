import { z } from '@hono/zod-openapi';

/** How much a backup holds. */
export const backupSummarySchema = z
  .strictObject({ tables: z.number().int(), rows: z.number().int(), files: z.number().int() })
  .meta({ id: 'BackupSummary' });
