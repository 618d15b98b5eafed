// What only the stage knows, set once by hand: `sst secret set FormsSecret …`. No default: a known secret is none.

/** Signs the links and ids of the public's forms; at least 32 characters. */
export const formsSecret = new sst.Secret('FormsSecret')

/** Signs the cookies of sessions; at least 32 characters. A new one signs everybody out. */
export const authSecret = new sst.Secret('AuthSecret')
