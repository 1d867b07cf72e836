package org.stet.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stet.lexicon.Lexicon;
import org.stet.page.Page;
import org.stet.page.Word;

/**
 * Tells whether the text that a page of a PDF brings along is good enough to stay: nearly all of it
 * looks like words and numbers, and in English most of its words are known.
 *
 * @param lexicon of English
 * @param language as for a reader, for example {@code eng+deu}
 */
record GoodText(Lexicon lexicon, String language) implements Predicate<Page> {

  /** Good OCR of good print has about 0.98 here, poor OCR 0.85 and less. */
  private static final double LEAST_SHAPELY = 0.9;

  /** Good text has 0.9 and more, with all its names; poor OCR 0.75 and less. */
  private static final double LEAST_KNOWN = 0.8;

  private static final Pattern SHAPELY =
      Pattern.compile(
          "\\p{Punct}*(\\p{Lu}*\\p{Ll}*|\\p{Lu}+)([-'’./&]\\p{L}+)*\\p{Po}?\\p{P}*"
              + "|[\\p{P}\\p{Sc}]*\\d[\\d.,:/½¼¾%-]*\\p{L}{0,2}[\\p{P}%°]*");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  @Override
  public boolean test(Page page) {
    List<String> words = page.words().map(Word::text).toList();
    return share(words, SHAPELY.asMatchPredicate()) >= LEAST_SHAPELY
        && (!isEnglish() || share(letters(words), this::knows) >= LEAST_KNOWN);
  }

  private boolean isEnglish() {
    return language.equals("eng");
  }

  private boolean knows(String word) {
    return lexicon.knows(word);
  }

  /** Without what stands around and between the letters, and without short ones. */
  private static List<String> letters(List<String> words) {
    return words.stream()
        .filter(word -> !word.endsWith("-") && !word.endsWith("\u00ad"))
        .flatMap(word -> WORD.matcher(word.toLowerCase(Locale.ROOT)).results())
        .map(found -> found.group())
        .toList();
  }

  private static double share(List<String> all, Predicate<String> which) {
    return all.isEmpty() ? 1 : (double) all.stream().filter(which).count() / all.size();
  }
}
