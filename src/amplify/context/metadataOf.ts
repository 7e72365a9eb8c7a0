import type { Metadata, OperationName } from '../../core/index.js';
import type { Context } from './context.js';

/** What travels with a call, as Amplify takes it. A type, since its options are records that no interface fits. */
type Sent = {
  clientMetadata?: Record<string, string>;
  validationData?: Record<string, string>;
};

/** Operations whose call to Cognito has a place for validation data. */
const withValidation: readonly OperationName[] = ['signUp'];

/**
 * What travels to the triggers with one call: what the app says of the operation, and over it what came with the
 * values. Validation data go with the metadata where Cognito has no place for them; what would be empty is absent.
 */
export function metadataOf(context: Context, operation: OperationName, input: Metadata = {}): Sent {
  const said = context.options.metadata(operation) ?? {};
  const clientMetadata = { ...said.clientMetadata, ...input.clientMetadata };
  const validationData = { ...said.validationData, ...input.validationData };
  return withValidation.includes(operation)
    ? { clientMetadata: filled(clientMetadata), validationData: filled(validationData) }
    : { clientMetadata: filled({ ...validationData, ...clientMetadata }) };
}

function filled(values: Record<string, string>): Record<string, string> | undefined {
  return Object.keys(values).length > 0 ? values : undefined;
}
