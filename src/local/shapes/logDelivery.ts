import * as z from 'zod/mini';
import { arn } from './admin.js';
import { list, matching, oneOf, text } from './common.js';

const bucketArn = text(3, 1024).check(
  matching('arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:::[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?'),
);

/** The destinations of a pool's logs. */
export const logConfigurations = list(
  z.object({
    LogLevel: oneOf(['ERROR', 'INFO']),
    EventSource: oneOf(['userNotification', 'userAuthEvents']),
    CloudWatchLogsConfiguration: z.optional(z.object({ LogGroupArn: z.optional(arn) })),
    S3Configuration: z.optional(z.object({ BucketArn: z.optional(bucketArn) })),
    FirehoseConfiguration: z.optional(z.object({ StreamArn: z.optional(arn) })),
  }),
  2,
);
/** The destinations of a pool's logs. */
export type LogConfigurations = z.infer<typeof logConfigurations>;
