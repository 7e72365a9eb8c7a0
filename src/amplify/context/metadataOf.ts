import type { Metadata, OperationName } from '../../core/index.js';
import type { Context } from './context.js';

/** Metadata as Amplify takes it. A type, since Amplify's options are records, which no interface fits. */
type SentMetadata = {
  clientMetadata?: Record<string, string>;
  validationData?: Record<string, string>;
};

/** Operations whose call to Cognito has a place for validation data. */
const withValidationData: readonly OperationName[] = ['signUp'];

/**
 * Merges the app's metadata for one call with the metadata of the input, which wins. Validation data become client
 * metadata where Cognito has no place for them. Empty metadata are left out.
 */
export function metadataOf(context: Context, operation: OperationName, input: Metadata = {}): SentMetadata {
  const ofApp = context.options.metadata(operation) ?? {};
  const clientMetadata = { ...ofApp.clientMetadata, ...input.clientMetadata };
  const validationData = { ...ofApp.validationData, ...input.validationData };
  return withValidationData.includes(operation)
    ? { clientMetadata: unlessEmpty(clientMetadata), validationData: unlessEmpty(validationData) }
    : { clientMetadata: unlessEmpty({ ...validationData, ...clientMetadata }) };
}

function unlessEmpty(values: Record<string, string>): Record<string, string> | undefined {
  return Object.keys(values).length > 0 ? values : undefined;
}
