package org.stet.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The English spelling dictionaries of a dependency (british and american), as folded words. */
public final class Dictionary {
  private static final List<String> FILES =
      List.of(
          "/org/languagetool/resource/en/hunspell/en_US.dict",
          "/org/languagetool/resource/en/hunspell/en_GB.dict");

  private Dictionary() {}

  /**
   * All their words, folded. Takes about half a second: the language model holds them, read them
   * only to build one.
   */
  public static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (String file : FILES) {
      try {
        URL url = Objects.requireNonNull(Dictionary.class.getResource(file), file);
        morfologik.stemming.Dictionary dictionary = morfologik.stemming.Dictionary.read(url);
        for (java.nio.ByteBuffer entry : dictionary.fsa) {
          String text = StandardCharsets.UTF_8.decode(entry.duplicate()).toString();
          int end = text.indexOf((char) dictionary.metadata.getSeparator());
          words.add(WordForms.fold(end < 0 ? text : text.substring(0, end)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("dictionary " + file, e);
      }
    }
    words.remove("");
    words.remove(LanguageModel.NUMBER_WORD);
    return words;
  }
}
