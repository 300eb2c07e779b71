/** What is used of word-extractor, which comes without types. */
declare module 'word-extractor' {
  export interface Options {
    /** False: quotes and dashes stay as they are. */
    readonly filterUnicode?: boolean;
    readonly includeHeadersAndFooters?: boolean;
  }
  export interface WordDocument {
    getBody(options?: Options): string;
    getTextboxes(options?: Options): string;
    getFootnotes(options?: Options): string;
    getEndnotes(options?: Options): string;
  }
  export default class WordExtractor {
    extract(bytes: Uint8Array): Promise<WordDocument>;
  }
}
