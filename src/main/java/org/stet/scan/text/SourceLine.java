package org.stet.scan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text file, and how it ends.
 *
 * @param start offset of its first character in the file
 * @param end offset behind its last character, before its line end
 * @param next offset of the next line: the line end lies between
 */
record SourceLine(int start, int end, int next) {

  /** All lines; a form feed ends a line, too. */
  static List<SourceLine> of(String source) {
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < source.length(); i++) {
      char sign = source.charAt(i);
      if (sign == '\n' || sign == '\r' || sign == '\f') {
        int next = sign == '\r' && source.startsWith("\n", i + 1) ? i + 2 : i + 1;
        lines.add(new SourceLine(start, i, next));
        start = next;
        i = next - 1;
      }
    }
    if (start < source.length()) {
      lines.add(new SourceLine(start, source.length(), source.length()));
    }
    return lines;
  }

  String ending(String source) {
    return source.substring(end, next);
  }

  boolean endsPage(String source) {
    return next > end && source.charAt(end) == '\f';
  }
}
