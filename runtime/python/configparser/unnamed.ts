/** The section of options that stand before any header. */

class UnnamedSection {
  __repr__(): string {
    return "<UNNAMED_SECTION>";
  }

  /** As it is shown. */
  toString(): string {
    return this.__repr__();
  }
}

/** What a section goes by: its name, or that it has none. */
export type SectionName = string | UnnamedSection;

/** The section without a header. https://docs.python.org/3/library/configparser.html#configparser.UNNAMED_SECTION */
export const UNNAMED_SECTION: UnnamedSection = new UnnamedSection();
