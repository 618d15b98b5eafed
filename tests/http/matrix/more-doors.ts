// Who ought to be let in at the doors beside the contract: files, the sign-in, the public's forms. Written by hand.
import type { ApiLambdaName } from '../../../infra/routes.ts'
import { all, EVERYBODY, HEADS, type Line, MAKER, SIGNED_IN } from './matrix.ts'

/** Papers are for who checks them, and for who rules on them; the licences' agency does neither. */
const READERS = all('verifier', 'decider', 'otherVerifier', 'otherDecider')

export const UPLOADS: Record<string, Line> = {
  'upload.ikm': MAKER,
  'upload.partner': HEADS,
  'upload.account': SIGNED_IN,
  'upload.officer': all('verifier', 'otherVerifier', 'coach'),
  'remove.ikm': MAKER,
  'remove.partner': HEADS,
  'remove.account': SIGNED_IN,
  'link.ikm': MAKER,
  'link.partner': HEADS,
  'link.account': SIGNED_IN,
  'link.officer': READERS,
  'erasure.carryOut': all('verifier', 'otherVerifier'),
}

/** `fresh`: signed in within a quarter of an hour. `code`: opens by what was mailed or by a key, to nobody else. */
export const SIGN_IN: Record<string, 'anybody' | 'code' | 'session' | 'fresh'> = {
  'POST /email-otp/send-verification-otp': 'anybody',
  'POST /sign-in/email-otp': 'code',
  'GET /get-session': 'anybody',
  'POST /sign-out': 'anybody',
  'POST /erase-account': 'fresh',
  'GET /list-sessions': 'fresh',
  'POST /revoke-session': 'session',
  'POST /revoke-other-sessions': 'session',
  'POST /revoke-sessions': 'session',
  'GET /passkey/generate-register-options': 'fresh',
  'POST /passkey/verify-registration': 'fresh',
  'GET /passkey/generate-authenticate-options': 'anybody',
  'POST /passkey/verify-authentication': 'code',
  'GET /passkey/list-user-passkeys': 'session',
  'POST /passkey/delete-passkey': 'fresh',
  'POST /passkey/update-passkey': 'session',
}

/** Written and read by whoever has a question: no session is looked at. */
export const FORMS: Record<string, Line> = {
  'POST /api/forms/{language}/inquiry': EVERYBODY,
  'GET /api/forms/{language}/inquiry/{inquiry}/{token}': EVERYBODY,
  'POST /api/forms/{language}/inquiry/{inquiry}/{token}': EVERYBODY,
  'POST /api/forms/{language}/interest': EVERYBODY,
  'GET /api/forms/{language}/done/{done}': EVERYBODY,
  'GET /api/forms/{language}/stop/{to}/{group}/{token}': EVERYBODY,
  'POST /api/forms/{language}/stop/{to}/{group}/{token}': EVERYBODY,
  'GET /sertifikat/{certificate}': EVERYBODY,
  'GET /en/sertifikat/{certificate}': EVERYBODY,
  'GET /q/{ikm}': EVERYBODY,
  'GET /en/q/{ikm}': EVERYBODY,
  'GET /q/{ikm}/{product}': EVERYBODY,
  'GET /en/q/{ikm}/{product}': EVERYBODY,
}

/** Where the lines of each Lambda's doors stand; one without its lines fails. */
export const LINES_OF: Record<ApiLambdaName, 'contract' | 'uploads' | 'sign-in' | 'forms'> = {
  Catalog: 'contract',
  Account: 'contract',
  Partner: 'contract',
  Ikm: 'contract',
  Officer: 'contract',
  // Its pages are asked about in tests/http/confirm-link.test.ts: they open by the PIN alone.
  Confirm: 'contract',
  JobFiles: 'contract',
  Search: 'contract',
  Media: 'uploads',
  Auth: 'sign-in',
  Forms: 'forms',
}
