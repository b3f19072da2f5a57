/** An import that ends here, for a reason that is one line for a person to read. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
