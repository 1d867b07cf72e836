package org.stet.output.same;

/** White space between elements. */
final class Gaps {

  private Gaps() {}

  /** Where the white space before an offset begins. */
  static int before(String source, int at) {
    int from = at;
    while (from > 0 && Character.isWhitespace(source.charAt(from - 1))) {
      from--;
    }
    return from;
  }
}
