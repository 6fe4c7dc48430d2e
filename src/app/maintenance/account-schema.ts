/** An account made by the operator, on the wire. */
import { z } from 'zod';
import { ROLES } from '../../access/rules/roles.ts';

export const operatorAccountSchema = z
  .strictObject({
    username: z.string().max(200),
    displayName: z.string().max(200).nullable(),
    password: z.string().max(1_000),
    roles: z.array(z.enum(ROLES)).max(10),
    unit: z.string().max(100).nullable(),
    position: z.string().max(100).nullable(),
  })
  .meta({ id: 'OperatorAccount' });

export const createdAccountSchema = z
  .strictObject({ username: z.string(), roles: z.array(z.enum(ROLES)), unit: z.string().nullable() })
  .meta({ id: 'CreatedAccount' });
