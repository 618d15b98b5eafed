// What only the stage knows, set once by hand: `sst secret set FormsSecret …`. No default: a known secret is none.

/** Signs the links and ids of the public's forms, and the sessions behind confirm links; at least 32 characters. */
export const formsSecret = new sst.Secret('FormsSecret')

/**
 * Makes confirm links and PINs; at least 32 characters. A new one makes every link that is under way worthless and changes
 * the PIN of every IKM.
 */
export const confirmSecret = new sst.Secret('ConfirmSecret')

/** Signs the cookies of sessions; at least 32 characters. A new one signs everybody out. */
export const authSecret = new sst.Secret('AuthSecret')
