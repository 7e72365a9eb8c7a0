/** A job that imports users from a CSV file. */
export interface ImportJob {
  readonly id: string;
  readonly name: string;
  readonly roleArn: string;
  readonly passwordHashing?: string | undefined;
  readonly createdAt: number;
  /** The secret in the address to which the file is sent. */
  readonly uploadToken: string;
  /** The file; absent until it is sent, and after the job has ended. */
  csv?: string | undefined;
  status: 'Created' | 'Pending' | 'InProgress' | 'Stopped' | 'Expired' | 'Failed' | 'Succeeded';
  startedAt?: number;
  completedAt?: number;
  imported: number;
  skipped: number;
  failed: number;
  message?: string;
}
