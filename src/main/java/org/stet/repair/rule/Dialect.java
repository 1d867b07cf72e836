package org.stet.repair.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speech written as it was spoken: a quotation with several words cut short by an apostrophe, such
 * as {@code an' thee bist a vool, dang'ee}. Its odd words are the writer's, and so are those of the
 * other quotations in the paragraph: the speaker is the same.
 */
final class Dialect {
  private static final Pattern QUOTED =
      Pattern.compile("\u201c[^\u201c\u201d]{1,2000}[\u201d]|\"[^\"]{1,2000}\"");
  private static final Pattern CUT =
      Pattern.compile(
          "(?<![\\p{L}'\u2019])['\u2018\u2019]\\p{Ll}{1,5}(?!\\p{L})|"
              + "(?<!\\p{L})(?:an|o|th|wi|ha|mak|tak|\\p{L}+in|\\p{L}+[bcdfgkmptv])['\u2019](?=[\\s,.;!?\u201d\"])|"
              + "\\p{Ll}{2}['\u2019](?:ee|un|ud|em)(?!\\p{L})");
  private static final int FEWEST = 2;
  private static final int WORDS_A_CUT = 15;

  private final List<int[]> spans = new ArrayList<>();

  Dialect(String text) {
    Matcher quoted = QUOTED.matcher(text);
    boolean spoken = false;
    while (quoted.find()) {
      spans.add(new int[] {quoted.start(), quoted.end()});
      spoken |= isDialect(quoted.group());
    }
    if (!spoken) {
      spans.clear();
    }
  }

  private static boolean isDialect(String quoted) {
    long cuts = CUT.matcher(quoted).results().count();
    return cuts >= FEWEST && cuts * WORDS_A_CUT >= quoted.split("\\s+", -1).length;
  }

  /** True when the stretch stands in such speech. */
  boolean covers(int start, int end) {
    return spans.stream().anyMatch(span -> span[0] <= start && end <= span[1]);
  }
}
