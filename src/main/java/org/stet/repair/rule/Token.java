package org.stet.repair.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.repair.RuleContext;

/**
 * What stands between white space in a passage.
 *
 * @param text as it stands
 * @param start offset in the passage's text
 * @param end offset behind it
 */
record Token(String text, int start, int end) {
  private static final Pattern SEAM = Pattern.compile("--+|[\u2013\u2014/\u2026]|\\.{2,}");

  /** All tokens of the passage as earlier phases left it. */
  static List<Token> of(RuleContext context) {
    return of(context.passage().text());
  }

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (!space && start < 0) {
        start = i;
      } else if (space && start >= 0) {
        tokens.add(new Token(text.substring(start, i), start, i));
        start = -1;
      }
    }
    return tokens;
  }

  /** The token without the punctuation at its ends; empty where nothing is left. */
  Token core() {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from - start))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1 - start))) {
      to--;
    }
    return new Token(text.substring(from - start, to - start), from, to);
  }

  /** Its words, without punctuation, where dashes or dots without blanks part them. */
  List<Token> parts() {
    List<Token> parts = new ArrayList<>();
    Matcher seam = SEAM.matcher(text);
    int from = 0;
    while (seam.find()) {
      parts.add(new Token(text.substring(from, seam.start()), start + from, start + seam.start()));
      from = seam.end();
    }
    parts.add(new Token(text.substring(from), start + from, end));
    return parts.stream().map(Token::core).filter(part -> !part.isEmpty()).toList();
  }

  /** What follows its last hyphen or dash, without the marks that open it; may be empty. */
  Token lastPart() {
    int from = text.length();
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return new Token(text.substring(from), start + from, end);
  }

  /** The letters and digits that it begins with; may be empty. */
  Token firstPart() {
    int to = 0;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return new Token(text.substring(0, to), start, start + to);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** True when it holds no letter and no digit. */
  boolean isMark() {
    return core().isEmpty();
  }

  /** True when punctuation stands before its first letter. */
  boolean opens() {
    return core().start > start;
  }

  /** True when punctuation stands behind its last letter. */
  boolean closes() {
    return core().end < end;
  }

  /** Letters only. */
  boolean isLetters() {
    return !text.isEmpty() && text.chars().allMatch(Character::isLetter);
  }

  boolean isLower() {
    return isLetters() && text.chars().allMatch(Character::isLowerCase);
  }

  boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** True when one blank and no line end parts it from the next. */
  boolean besides(Token next, String passage) {
    return next.start == end + 1 && passage.charAt(end) == ' ';
  }
}
