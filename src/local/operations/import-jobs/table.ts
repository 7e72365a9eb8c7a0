import { CreateUserImportJob } from './CreateUserImportJob.js';
import { DescribeUserImportJob } from './DescribeUserImportJob.js';
import { GetCSVHeader } from './GetCSVHeader.js';
import { ListUserImportJobs } from './ListUserImportJobs.js';
import { StartUserImportJob } from './StartUserImportJob.js';
import { StopUserImportJob } from './StopUserImportJob.js';

/** The operations on jobs that import users from CSV files. */
export const importJobOperations = {
  CreateUserImportJob,
  DescribeUserImportJob,
  GetCSVHeader,
  ListUserImportJobs,
  StartUserImportJob,
  StopUserImportJob,
};
