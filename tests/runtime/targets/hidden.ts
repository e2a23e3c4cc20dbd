export class Hidden {
  hello(): string {
    return "hello from hidden";
  }
}
