package org.stet.repair;

/**
 * What a rule does to a text; shown by {@code stet rules} and checked by a test.
 *
 * @param before a text as it was read; {@code \n} is a line end
 * @param after the same text after this rule alone; the same as {@code before} where the rule must
 *     keep its hands off
 */
public record Example(String before, String after) {

  /** A text that the rule must leave alone. */
  public static Example untouched(String text) {
    return new Example(text, text);
  }
}
