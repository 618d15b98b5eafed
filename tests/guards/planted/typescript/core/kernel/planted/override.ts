class Letter {
  draft(): string {
    return ''
  }
}

export class Demand extends Letter {
  draft(): string {
    return 'demand'
  }
}
