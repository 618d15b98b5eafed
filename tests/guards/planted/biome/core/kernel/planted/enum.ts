export enum Colour {
  Green = 'green',
}
