package org.stet.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that send the reader to another page, and those that fetch him from there. */
final class JumpLines {

  private static final String PAGE = "(?:page\\s+|p\\.\\s*)?([A-Z]{0,2}-?\\d{1,3})";
  private static final Pattern ONWARD =
      Pattern.compile(
          "^[\\[(*]?\\s*(?:please\\s+)?(?:see|turn to|continued on|continues on|cont'?d\\.? on"
              + "|concluded on|jump to)\\s+(?:(.{2,30}?),\\s*(?:on\\s+)?)?"
              + PAGE
              + "\\W*(?:column\\s+\\w+|col\\.\\s*\\w+)?\\W*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BACK =
      Pattern.compile(
          "^[\\[(*]?\\s*(?:(.{2,30}?),\\s*)?(?:continued\\s+from|cont'?d\\.? from|from)\\s+"
              + PAGE
              + "\\W*$",
          Pattern.CASE_INSENSITIVE);

  private JumpLines() {}

  /** What a line that sends the reader on, or fetches him, is about; empty text when unsaid. */
  static Optional<String> onward(String text) {
    return topic(ONWARD, text);
  }

  /** Likewise for the line at the place where the story goes on. */
  static Optional<String> back(String text) {
    return topic(BACK, text);
  }

  static boolean isJump(String text) {
    return onward(text).isPresent() || back(text).isPresent();
  }

  private static Optional<String> topic(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(Optional.ofNullable(matcher.group(1)).orElse("").strip());
  }
}
