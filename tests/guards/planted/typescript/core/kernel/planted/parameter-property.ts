export class Shelf {
  constructor(readonly metres: number) {}
}
