export namespace Colours {
  export const green = 'green'
}
