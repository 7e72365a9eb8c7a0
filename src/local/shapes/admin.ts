import * as z from 'zod/mini';
import { integer, list, matching, oneOf, text } from './common.js';

/** The name of an AWS resource (ARN). */
export const arn = text(20, 2048).check(
  matching('arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+){0,2}'),
);
/** The name of a group. */
export const groupName = text(1, 128).check(matching('[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+'));
/** The name of an identity provider. */
export const providerName = text(1, 32).check(matching('[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+'));
/** An identifier of an identity provider, such as the domain of an email. */
export const idpIdentifier = text(1, 40).check(matching('[\\w\\s+=.@-]+'));
/** The identifier of a resource server. */
export const resourceServerId = text(1, 256).check(matching('[\\x21\\x23-\\x5B\\x5D-\\x7E]+'));
/** The domain of hosted pages: a prefix or a full domain name. */
export const domainName = text(1, 253).check(matching('[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?'));
/** A version 4 UUID. */
export const uuid = z
  .string()
  .check(matching('[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}'));
/** The token of a page of a list. */
export const pageToken = text(1, 131_072).check(matching('[\\S]+'));
/** The name of a region of AWS. */
export const regionName = text(5, 32).check(matching('[a-z]{2}(-[a-z]+)+-\\d+'));
/** The tags of a resource. */
export const tags = z.record(text(1, 128), text(0, 256));

/** The members by which most lists are paged. */
export const paging = { Limit: z.optional(integer(0, 60)), NextToken: z.optional(pageToken) };

/** The settings of a group. */
export const groupSettings = {
  Description: z.optional(text(0, 2048)),
  RoleArn: z.optional(arn),
  Precedence: z.optional(integer(0, 2_147_483_647)),
};

/** The settings of a resource server. */
export const resourceServerSettings = {
  Name: text(1, 256).check(matching('[\\w\\s+=,.@-]+')),
  Scopes: z.optional(
    list(
      z.object({
        ScopeName: text(1, 256).check(matching('[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+')),
        ScopeDescription: text(1, 256),
      }),
      100,
    ),
  ),
};

const longText = text(0, 131_072);

/** The settings of an identity provider, except its name and type. */
export const providerSettings = {
  AttributeMapping: z.optional(z.record(text(1, 32), longText)),
  IdpIdentifiers: z.optional(list(idpIdentifier, 50)),
  AcrMapping: z.optional(z.record(text(1, 2048), longText)),
};
/** The details of an identity provider, by AWS's names. */
export const providerDetails = z.record(longText, longText);
/** The type of an identity provider. */
export const providerType = oneOf([
  'SAML',
  'Facebook',
  'Google',
  'LoginWithAmazon',
  'SignInWithApple',
  'OIDC',
]);

/** An account at a provider: the provider, and the claim that identifies the account. */
export const providerUser = z.object({
  ProviderName: z.optional(providerName),
  ProviderAttributeName: z.optional(longText),
  ProviderAttributeValue: z.optional(longText),
});

/** The settings of a managed login style. */
export const brandingSettings = {
  UseCognitoProvidedValues: z.optional(z.boolean()),
  Settings: z.optional(z.unknown()),
  Assets: z.optional(
    list(
      z.object({
        Category: oneOf([
          'FAVICON_ICO',
          'FAVICON_SVG',
          'EMAIL_GRAPHIC',
          'SMS_GRAPHIC',
          'AUTH_APP_GRAPHIC',
          'PASSWORD_GRAPHIC',
          'PASSKEY_GRAPHIC',
          'PAGE_HEADER_LOGO',
          'PAGE_HEADER_BACKGROUND',
          'PAGE_FOOTER_LOGO',
          'PAGE_FOOTER_BACKGROUND',
          'PAGE_BACKGROUND',
          'FORM_BACKGROUND',
          'FORM_LOGO',
          'IDP_BUTTON_ICON',
        ]),
        ColorMode: oneOf(['LIGHT', 'DARK', 'DYNAMIC']),
        Extension: oneOf(['ICO', 'JPEG', 'PNG', 'SVG', 'WEBP']),
        // Base64, since JSON has no bytes.
        Bytes: z.optional(text(0, 1_333_336)),
        ResourceId: z.optional(text(1, 40).check(matching('[\\w\\- ]+'))),
      }),
      40,
    ),
  ),
};

/** The settings of a domain, except its name. */
export const domainSettings = {
  ManagedLoginVersion: z.optional(integer(1, 2)),
  CustomDomainConfig: z.optional(
    z.object({
      CertificateArn: arn,
      SecurityPolicy: z.optional(oneOf(['TLS_V1', 'TLS_V1_2_2021', 'TLS_V1_3_2025'])),
    }),
  ),
  Routing: z.optional(
    z.object({
      Failover: z.optional(
        z.object({ SecondaryRegion: text(5, 32), PrimaryRoute53HealthCheckId: text(1, 131_072) }),
      ),
    }),
  ),
};

/** Members that describe the origin of a server's sign-in; they have no effect here. */
export const serverContext = {
  AnalyticsMetadata: z.optional(z.object({ AnalyticsEndpointId: z.optional(longText) })),
  ContextData: z.optional(
    z.object({
      IpAddress: longText,
      ServerName: longText,
      ServerPath: longText,
      HttpHeaders: list(z.object({ headerName: z.optional(longText), headerValue: z.optional(longText) })),
      EncodedData: z.optional(longText),
    }),
  ),
};
