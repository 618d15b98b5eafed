export { fake } from '../../tests/support/planted/fake.ts'
