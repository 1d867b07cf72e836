package org.stet.repair.rule;

import java.util.List;
import org.stet.repair.RuleContext;

/** What the words around say of two tokens that may be one word. */
final class Around {
  private static final int WORDS = 2;

  private Around() {}

  /** How much likelier (natural logarithm) the word is than the two tokens from there on. */
  static double gain(RuleContext context, List<Token> tokens, int at, String word) {
    int end = Math.min(tokens.size(), at + 2 + WORDS);
    List<String> before = texts(tokens.subList(Math.max(0, at - WORDS), at));
    List<String> parted = texts(tokens.subList(at, at + 2));
    List<String> after = texts(tokens.subList(at + 2, end));
    return context.channel().get().gain(before, parted, word, after);
  }

  private static List<String> texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }
}
