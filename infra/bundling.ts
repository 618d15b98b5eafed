// How every function is bundled: for SST, and for the tests and the bench that bundle as it does.

/**
 * Ways to credentials that a Lambda never takes: it is given them in its environment, which the SDK asks first. Each is
 * imported only when the ones before it found nothing, and together they are a tenth of a bundle.
 */
const OTHER_CREDENTIALS = [
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
]

/**
 * ElectroDB requires the document client as CommonJS does, so esbuild keeps the whole of it and of the client beneath:
 * sixty commands, of which ten are used. Paths are from the root, where SST builds.
 */
const SLIM = {
  '@aws-sdk/client-dynamodb': './functions/slim/client.js',
  '@aws-sdk/lib-dynamodb': './functions/slim/document-client.js',
}

/** Without `module` first esbuild takes the SDK's CommonJS build, which is half as large again. */
export const ESBUILD = { mainFields: ['module', 'main'], keepNames: false, external: OTHER_CREDENTIALS, alias: SLIM }
