import { AdminUpdateAuthEventFeedback } from './AdminUpdateAuthEventFeedback.js';
import { DescribeRiskConfiguration } from './DescribeRiskConfiguration.js';
import { GetLogDeliveryConfiguration } from './GetLogDeliveryConfiguration.js';
import { SetLogDeliveryConfiguration } from './SetLogDeliveryConfiguration.js';
import { SetRiskConfiguration } from './SetRiskConfiguration.js';

/** The operations on threat protection and logs, whose settings are kept. */
export const threatProtectionOperations = {
  AdminUpdateAuthEventFeedback,
  DescribeRiskConfiguration,
  GetLogDeliveryConfiguration,
  SetLogDeliveryConfiguration,
  SetRiskConfiguration,
};
