export class Unseen {
  from = "unseen";

  hello(): string {
    return `hello from ${this.from}`;
  }
}
