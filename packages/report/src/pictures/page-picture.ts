/** The picture of a page, to be seen beside what was read on it. */
export interface PagePicture {
  /** Where a browser finds it from the report: a relative path, percent-encoded, or a `data:` address. */
  readonly src: string;
  /** How large the page is in the units of its regions; left out where these are pixels of the picture. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
}
