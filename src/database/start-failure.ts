/** The database cannot be used. The message is a sentence in Chinese for whoever starts the application. */
export class StartFailure extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'StartFailure';
  }
}
