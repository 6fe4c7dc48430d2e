import { expect, it } from 'vitest';
import { platformMigrations } from './database/migrations/index.ts';
import { findTenancyViolations } from './database/tenancy.ts';
import { type JobReference, type Jobs, startJobs } from './jobs.ts';
import { eachDatabase } from './testing/databases.ts';

const REFERENCE = {
  governmentId: '019aa000-0000-7000-8000-000000000001',
  recordId: '019aa000-0000-7000-8000-000000000002',
};

eachDatabase('jobs', platformMigrations, (harness) => {
  async function withJobs(work: (jobs: Jobs, errors: unknown[]) => Promise<void>): Promise<void> {
    const errors: unknown[] = [];
    const jobs = await startJobs(harness.database(), (error) => errors.push(error));
    try {
      await work(jobs, errors);
    } finally {
      await jobs.stop();
    }
  }

  it('reach who does them, with the record’s id only', async () => {
    await withJobs(async (jobs, errors) => {
      const done = new Promise<JobReference>((resolve) => {
        void jobs.work('report', async (job) => resolve(job));
      });
      await jobs.enqueue('report', REFERENCE);
      expect(await done).toEqual(REFERENCE);
      expect(errors).toEqual([]);
    });
  });

  it('are tried again when they fail', async () => {
    await withJobs(async (jobs, errors) => {
      let attempts = 0;
      const done = new Promise<void>((resolve) => {
        void jobs.work('unsteady', async () => {
          attempts += 1;
          if (attempts === 1) throw new Error('gagal sekali');
          resolve();
        });
      });
      await jobs.enqueue('unsteady', REFERENCE);
      await done;
      expect(attempts).toBe(2);
      expect(errors).toMatchObject([{ message: 'gagal sekali' }]);
    });
  });

  it('wait for the next start when nobody does them yet', async () => {
    await withJobs((jobs) => jobs.enqueue('later', REFERENCE));
    await withJobs(async (jobs) => {
      const done = new Promise<JobReference>((resolve) => {
        void jobs.work('later', async (job) => resolve(job));
      });
      expect(await done).toEqual(REFERENCE);
    });
  });

  it('live in a schema of their own, outside the rule of government_id', async () => {
    expect(await findTenancyViolations(harness.database())).toEqual([]);
  });
});
