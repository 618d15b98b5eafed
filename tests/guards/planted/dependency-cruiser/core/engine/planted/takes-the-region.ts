export { holidays } from '../../region/holidays.ts'
