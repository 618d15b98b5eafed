export const stage = process.env['STAGE']
