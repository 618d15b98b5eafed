export enum Colour {
  Green,
  Red,
}
