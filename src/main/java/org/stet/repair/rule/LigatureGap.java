package org.stet.repair.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.lexicon.Lexicon;
import org.stet.repair.RuleContext;

/**
 * A gap between two tokens where a ligature may have been dropped.
 *
 * @param tokens of the passage
 * @param at which token stands before the gap
 * @param head the letters before the gap; none where a hyphen stands there: {@code far- ung}
 * @param tail the letters behind it
 */
record LigatureGap(RuleContext context, List<Token> tokens, int at, Token head, Token tail) {
  private static final Pattern LINKED = Pattern.compile("\\p{L}{2,}-");
  private static final Pattern ELIDED = Pattern.compile(".*['\u2019]\\p{L}*");
  private static final List<String> LIGATURES = List.of("fi", "fl", "ff", "ffi", "ffl");

  /** How much likelier (natural logarithm) the word must be than its two pieces. */
  private static final double LIKELIER = 5;

  /** How much rarer (natural logarithm) the pieces without a ligature must be as a word. */
  private static final double RARER = 2.5;

  /** ln P of words that dictionaries hold and hardly anybody writes: {@code cation}. */
  private static final double HARDLY_WRITTEN = -17;

  private static final int LONG_HEAD = 4;
  private static final int LONG_WORD = 9;
  private static final int SHORT = 4;

  /** Where letters, no marks, stand on both sides. */
  static Optional<LigatureGap> of(RuleContext context, List<Token> tokens, int at) {
    Token left = tokens.get(at);
    Token tail = tokens.get(at + 1).firstPart();
    Token head = left.lastPart();
    boolean open = head.isEmpty() ? LINKED.matcher(left.text()).matches() : head.isLetters();
    return tail.isLower()
            && open
            && !ELIDED.matcher(left.text()).matches()
            && !isSpacedOut(tokens, at)
        ? Optional.of(new LigatureGap(context, tokens, at, head, tail))
        : Optional.empty();
  }

  /** {@code b o o s t}: a word with a blank behind each letter. */
  private static boolean isSpacedOut(List<Token> tokens, int at) {
    return isLetter(tokens, at) && (isLetter(tokens, at - 1) || isLetter(tokens, at + 1));
  }

  private static boolean isLetter(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).core().text().length() == 1;
  }

  /** The word that stood there, from head to tail. */
  Optional<Token> word() {
    return !isOdd() && !context.document().wasExported() ? Optional.empty() : likely();
  }

  private Optional<Token> likely() {
    return usual(context, head.text(), tail.text())
        .filter(this::isBetterThanPlain)
        .filter(word -> isGap(word) || context.document().wasExported() && isExportGap(word))
        .map(word -> new Token(word, head.start(), tail.end()));
  }

  /** The most frequent word that a ligature between the two makes. */
  static Optional<String> usual(RuleContext context, String head, String tail) {
    Optional<String> best = Optional.empty();
    for (String ligature : LIGATURES) {
      String word = head + ligature + tail;
      boolean known = context.lexicon().knows(word) || context.document().count(word) > 0;
      if (known && frequency(context, word) > best.map(b -> frequency(context, b)).orElse(-100.0)) {
        best = Optional.of(word);
      }
    }
    return best;
  }

  private static double frequency(RuleContext context, String word) {
    return context.lexicon().logFrequency(word);
  }

  /** {@code conned} is a word, but in an export {@code con ned} was confined. */
  private boolean isBetterThanPlain(String word) {
    String plain = head.text() + tail.text();
    return head.isEmpty()
        || !context.lexicon().knows(plain)
        || (context.document().wasExported()
            && frequency(context, word) > frequency(context, plain) + RARER);
  }

  /** Some piece is no usual word. */
  private boolean isOdd() {
    return !alone(tail) || !alone(head) || !context.lexicon().knows(head.text());
  }

  /** A usual word, and pieces that are none. */
  private boolean isGap(String word) {
    Lexicon lexicon = context.lexicon();
    boolean tailIsWord = tail.text().length() > 2 && lexicon.knows(tail.text());
    boolean odd = !alone(tail) || (head.text().length() > 1 && !alone(head));
    boolean enough = head.text().length() + tail.text().length() > 3;
    return !head.isEmpty() && Known.isUsual(lexicon, word) && odd && enough && !tailIsWord
        || isTornLongWord(word);
  }

  /** No other word begins so: {@code reclassi cation}. */
  private boolean isTornLongWord(String word) {
    return head.text().length() > LONG_HEAD
        && !context.lexicon().knows(head.text())
        && !Known.isUsual(context.lexicon(), tail.text())
        && word.length() >= LONG_WORD;
  }

  /** In a document that is seen to have gaps, one odd piece is enough, or the words around. */
  private boolean isExportGap(String word) {
    Lexicon lexicon = context.lexicon();
    boolean unknownTail = !alone(tail) && !lexicon.knows(tail.text());
    if (head.isEmpty()) {
      return unknownTail && Known.isUsual(lexicon, word);
    }
    boolean oddTail = !alone(tail) && (unknownTail || tail.text().length() <= 2);
    boolean oddHead = head.text().length() >= LONG_HEAD && !lexicon.knows(head.text());
    boolean rareTail =
        tail.text().length() > 2 && lexicon.logFrequency(tail.text()) < HARDLY_WRITTEN;
    boolean usual = Known.isUsual(lexicon, word);
    boolean enough = head.text().length() > 1 && word.length() > SHORT;
    return (oddTail && (usual || enough))
        || ((usual || word.length() >= LONG_WORD) && (oddHead || rareTail))
        || (usual && head.text().equals("o"))
        || (usual && Around.gain(context, tokens, at, word) > LIKELIER);
  }

  private boolean alone(Token piece) {
    return Known.standsAlone(context.lexicon(), piece.text());
  }
}
