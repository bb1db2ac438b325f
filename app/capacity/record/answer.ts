/** What a company says of its own figures. */
export interface CompanyAnswer {
  readonly words: string;
  readonly byName: string;
  readonly at: string;
}
