import { period } from '../period.ts'
import { day } from '../day.ts'

export const both = [day, period]
