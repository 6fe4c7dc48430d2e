/** The user guide as the build makes it of docs/panduan (guide-plugin.mjs). */
declare module 'virtual:guide' {
  export interface GuideChapter {
    /** `mulai`; in the address of the chapter. */
    readonly id: string;
    readonly title: string;
    readonly sections: readonly { readonly id: string; readonly title: string }[];
    readonly html: string;
    /** Its words without markup. */
    readonly text: string;
  }
  export const chapters: readonly GuideChapter[];
}
